import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["**/dist/", "coverage/", "reports/", ".stryker-tmp/", "src/generated/", "site/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // An assertion hides what the compiler could have found; the few that remain say why beside them.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/strict-boolean-expressions": ["error", { allowNullableBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["scripts/**/*.ts", "src/cli/**/*.ts", "bench/**/*.ts", "examples/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    // Tests hand in what the types forbid, and call what is deprecated.
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/consistent-type-assertions": "off",
      "@typescript-eslint/no-deprecated": "off",
    },
  },
  {
    // Type tests name things that must not exist, and use nothing.
    files: ["test/types/**/*.test-d.ts"],
    rules: { "@typescript-eslint/no-unsafe-call": "off", "@typescript-eslint/no-meaningless-void-operator": "off" },
  },
  {
    // What a browser or a worker loads must not reach for Node.
    files: ["src/*.ts", "src/auth/**/*.ts", "src/errors/**/*.ts", "src/transport/**/*.ts", "src/generated/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["node:*"], message: "The main entry runs where there is no Node." }] },
      ],
    },
  },
);
