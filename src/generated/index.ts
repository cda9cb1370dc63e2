// Generated, not edited. To write this file again: npm run generate
// Document "openapi/openapi.yaml", sha256 0c8d3a08cbf25da9fa4121105b242b310cb00810880880cabfc91c8e3212c487, generator 3.
/* eslint-disable */

import type { ApiDefinition } from "../runtime.js";
import type { Api as V2023_11_15Api, Schemas as V2023_11_15Schemas } from "./2023-11-15/api.js";
import type {
  Api as V2023_11_15LosslessApi,
  paths as V2023_11_15LosslessPaths,
  Schemas as V2023_11_15LosslessSchemas,
} from "./2023-11-15/lossless.js";
import type { paths as V2023_11_15Paths } from "./2023-11-15/types.js";
import type { Api as V2025_03_12Api, Schemas as V2025_03_12Schemas } from "./2025-03-12/api.js";
import type {
  Api as V2025_03_12LosslessApi,
  paths as V2025_03_12LosslessPaths,
  Schemas as V2025_03_12LosslessSchemas,
} from "./2025-03-12/lossless.js";
import type { paths as V2025_03_12Paths } from "./2025-03-12/types.js";
import { operations } from "./operations.js";

export { operations, type OperationId } from "./operations.js";

/** The types of each generated API date. */
export interface ApiTypes {
  "2023-11-15": {
    api: V2023_11_15Api;
    paths: V2023_11_15Paths;
    schemas: V2023_11_15Schemas;
    lossless: { api: V2023_11_15LosslessApi; paths: V2023_11_15LosslessPaths; schemas: V2023_11_15LosslessSchemas };
  };
  "2025-03-12": {
    api: V2025_03_12Api;
    paths: V2025_03_12Paths;
    schemas: V2025_03_12Schemas;
    lossless: { api: V2025_03_12LosslessApi; paths: V2025_03_12LosslessPaths; schemas: V2025_03_12LosslessSchemas };
  };
}

/** What `createAtlasClient({ api })` takes. */
export const api: ApiDefinition<ApiTypes, "2023-11-15"> = {
  operations,
  version: "2023-11-15",
  int64: () => import("./int64.js"),
};
