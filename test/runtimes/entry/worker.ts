/** Runs tests in a worker, when it is asked to; and makes calls with a client that is kept between requests. */
import { createAtlasClient, serviceAccount, type AtlasClient } from "atlas-fetch";
import { portable } from "../suite/index.js";
import { stageAt, type StagedEmulator } from "../suite/stage.js";
import { runTests } from "../suite/test.js";

let kept: AtlasClient | undefined;

async function useKept({ url, credentials, orgId }: StagedEmulator): Promise<Response> {
  kept ??= createAtlasClient({ auth: serviceAccount(credentials), baseUrl: url, timeout: 2000, retry: false });
  try {
    return Response.json(await kept.organizations.getOrg({ orgId }));
  } catch (error) {
    return new Response(
      error instanceof Error ? `${error.name}: ${error.message} ${String(error.cause)}` : String(error),
      {
        status: 500,
      },
    );
  }
}

const worker: { fetch(request: Request): Promise<Response> } = {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === "/kept") return useKept((await request.json()) as StagedEmulator);
    if (pathname === "/kept/close") {
      await kept?.close();
      kept = undefined;
      return new Response(null);
    }
    const { stageUrl } = (await request.json()) as { stageUrl: string };
    return Response.json(await runTests(portable, { platform: "workerd", stage: stageAt(stageUrl) }));
  },
};

export default worker;
