/** An Express server that takes the alerts of Atlas, checks that they are from Atlas, and asks for the project they are about. */
import { createHmac, timingSafeEqual } from "node:crypto";
import express, { type Express } from "express";
import { isAtlasApiError, type AtlasClient } from "atlas-fetch";

export interface Alert {
  readonly id: string;
  readonly groupId: string;
  readonly status: string;
}

/**
 * @param secret - the secret of the webhook, as it was given to Atlas
 * @param notify - told of each alert, with the name of its project
 */
export function createWebhook(
  atlas: AtlasClient<"2025-03-12">,
  secret: string,
  notify: (alert: Alert, project: string) => void | Promise<void>,
): Express {
  const app = express();
  // The signature is of the bytes, so they are needed as they came.
  app.post("/atlas", express.raw({ type: "application/json", limit: "100kb" }), async (request, response) => {
    const body: unknown = request.body;
    if (!(body instanceof Buffer) || !isSigned(body, request.get("X-MMS-Signature") ?? "", secret)) {
      response.sendStatus(401);
      return;
    }
    const alert = readAlert(body);
    if (alert === undefined) {
      response.sendStatus(400);
      return;
    }
    try {
      const { name } = await atlas.projects.getGroup({ groupId: alert.groupId });
      await notify(alert, name);
      response.sendStatus(204);
    } catch (error) {
      // Atlas sends an alert again that was not taken.
      response.sendStatus(isAtlasApiError(error) && error.status < 500 ? 204 : 503);
    }
  });
  return app;
}

/** The signature is an HMAC-SHA-1 of the body, in Base64. */
function isSigned(body: Buffer, signature: string, secret: string): boolean {
  const expected = createHmac("sha1", secret).update(body).digest();
  const given = Buffer.from(signature, "base64");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function readAlert(body: Buffer): Alert | undefined {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    if (typeof value !== "object" || value === null || !("id" in value && "groupId" in value && "status" in value)) {
      return undefined;
    }
    const { id, groupId, status } = value;
    const isText = typeof id === "string" && typeof groupId === "string" && typeof status === "string";
    return isText ? { id, groupId, status } : undefined;
  } catch {
    return undefined;
  }
}
