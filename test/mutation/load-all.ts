/**
 * Loads before the first test what is otherwise loaded within one. A module is loaded once, so a change to what it does
 * while it is loaded cannot be told from none; Stryker leaves such changes out if it sees them before the tests.
 */
import "../../src/auth/digest-layer.js";
import "../../src/auth/digest-session.js";
import "../../src/auth/token-endpoint.js";
import "../../src/auth/token-layer.js";
import "../../src/auth/token-source.js";
import "../../src/engine.js";
import "../../src/lossless.js";
import "../../src/transport/limiter-lines.js";
