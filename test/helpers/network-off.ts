/** No test reaches anything but loopback; one that tries fails at once. */
import nock from "nock";
import { beforeEach } from "vitest";

beforeEach(() => {
  nock.disableNetConnect();
  nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
});
