import { describe, expect, it } from "vitest";
import { checkBaseUrl } from "../src/base-url.js";
import { AtlasConfigError } from "../src/index.js";

describe("checkBaseUrl", () => {
  it.each([
    ["https://cloud.mongodb.com", "https://cloud.mongodb.com"],
    ["https://cloud.mongodb.com/", "https://cloud.mongodb.com"],
    ["https://proxy.example.com/atlas//", "https://proxy.example.com/atlas"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://127.0.0.1:1", "http://127.0.0.1:1"],
    ["http://[::1]:1", "http://[::1]:1"],
  ])("takes %s", (text, expected) => {
    expect(checkBaseUrl(text)).toBe(expected);
  });

  it.each([
    ["http://cloud.mongodb.com", "in the clear"],
    ["http://127.0.0.1.example.com", "in the clear"],
    ["http://localhost.example.com", "in the clear"],
    ["ftp://cloud.mongodb.com", "use https:"],
    ["cloud.mongodb.com", "not an absolute URL"],
    ["", "not an absolute URL"],
    [42, "not an absolute URL"],
    ["https://cloud.mongodb.com?x=1", "no query"],
    ["https://cloud.mongodb.com/#", "no query"],
    ["https://user:hunter2@cloud.mongodb.com", "use `auth`"],
  ])("refuses %s", (text, why) => {
    expect(() => checkBaseUrl(text)).toThrow(AtlasConfigError);
    expect(() => checkBaseUrl(text)).toThrow(why);
  });

  it.each([
    ["https://admin:hunter2@cloud.mongodb.com/x", "cloud.mongodb.com/x"],
    ["https://admin:p@hunter2/x@cloud.mongodb.com", "cloud.mongodb.com"],
    ["https://admin:hunter2@cloud.mongodb.com:99999", "cloud.mongodb.com:99999"],
    ["admin:hunter2@cloud.mongodb.com", "cloud.mongodb.com"],
    ["//admin:hunter2@cloud.mongodb.com", "cloud.mongodb.com"],
    ["https://admin:p@ss:hunter2@cloud mongodb.com", "cloud mongodb.com"],
    ["https://cloud.mongodb.com?token=hunter2", "https://cloud.mongodb.com"],
    ["cloud.mongodb.com?token=hunter2", "cloud.mongodb.com"],
    ["https://admin:hun\nter2@cloud.mongodb.com:x", "cloud.mongodb.com:x"],
    ["https://admin:hunter2@", ""],
    [`https://admin:hunter2${"x".repeat(200)}@cloud.mongodb.com:x`, "cloud.mongodb.com:x"],
    ["https%3A%2F%2Fadmin%3Ahunter2%40cloud.mongodb.com", "cloud.mongodb.com"],
    ["ftp://cloud.mongodb.com/a", "ftp://cloud.mongodb.com/a"],
  ])("shows of %j what cannot be a password", (text, shown) => {
    expect(() => checkBaseUrl(text)).toThrow(`baseUrl ${JSON.stringify(shown)} is refused: `);
    expect(() => checkBaseUrl(text)).not.toThrow(/hun\n?ter2|admin/);
  });
});
