/** A program without its optional libraries and, in Deno, without leave to read the environment. */
import { bearerToken, createAtlasClient } from "atlas-fetch";
import { equal, failureOf, has, matches } from "./assert.js";
import { answering, clientOn, json } from "./fake.js";
import { environmentOf } from "./platform.js";
import { skip, type Tests } from "./test.js";

export const bare: Tests = {
  async "a missing optional library is named, with the command that installs it"() {
    const fetch = answering(json({ results: [] }));
    const atlas = createAtlasClient({ auth: bearerToken("token"), json: "lossless", fetch });
    const error = await failureOf(atlas.organizations.listOrgs());
    has(error, { name: "AtlasConfigError", code: "MISSING_PEER" });
    matches(String(error), /npm install lossless-json/);
    equal(fetch.requests.length, 0);
  },

  async "a client that is given everything needs no leave to read the environment"() {
    if (isEnvironmentOpen()) skip("the environment can be read here without leave");
    const fetch = answering(json({ results: [] }));
    equal(await clientOn(fetch).organizations.listOrgs(), { results: [] });
    matches(fetch.requests[0]?.url, /^https:\/\/cloud\.mongodb\.com\//);
    const error = await failureOf(Promise.resolve().then(() => createAtlasClient({ fetch })));
    has(error, { name: "AtlasConfigError", code: "NO_CREDENTIALS" });
    matches(String(error), /--allow-env/);
  },
};

function isEnvironmentOpen(): boolean {
  try {
    const variables = [environmentOf()?.["MONGODB_ATLAS_BASE_URL"]];
    return variables.length === 1;
  } catch {
    return false;
  }
}
