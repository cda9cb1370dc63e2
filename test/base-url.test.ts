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

  it("does not repeat a password", () => {
    expect(() => checkBaseUrl("https://user:hunter2@cloud.mongodb.com")).not.toThrow("hunter2");
  });
});
