import { clientCheck, type ClientCheck } from "./client-check.js";
import type { Answer, ClientCase, ExpectedError, Step, Values } from "./case.js";
import type { OperationContext } from "./context.js";
import { caseOf, queryOf, refusedCase, stepOf } from "./make-case.js";
import { tampered, withUrl } from "./tamper.js";

export const pagination: ClientCheck = clientCheck({
  id: "client-pagination",
  sentence:
    "A list is read to its end, in each of the shapes that lists have, and one that repeats itself is an error.",
  cases(context) {
    const shape = context.operation.pagination;
    if (shape === "counted" || shape === "uncounted") return pagedCases(context);
    if (shape !== undefined) return wholeCases(context);
    return [refusedCase(context, "is no list", context.required(), undefined, { call: { as: "items" } })];
  },
  fault: {
    subject: tampered({ request: (request) => withUrl(request, (url) => url.searchParams.set("pageNum", "1")) }),
  },
});

/** Items of so many numbers, as small as they can be. */
function items(from: number, to: number): { id: string }[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ id: `item-${from + index}` }));
}

/** Two to a page. */
const SIZE = 2;

interface PageShape {
  readonly results: readonly unknown[];
  readonly total: number;
}

function pagedCases(context: OperationContext): ClientCase[] {
  const isCounted = context.operation.pagination === "counted";
  const sized = context.parameters.some(({ name }) => name === "itemsPerPage");
  const input = { ...context.required(), ...(sized ? { itemsPerPage: SIZE } : {}) };
  const json = ({ results, total }: PageShape): Values => ({ results, ...(isCounted ? { totalCount: total } : {}) });
  const page = (number: number, answer: Answer): Step => stepOf(context, { page: String(number) }, answer);
  const good = (number: number, shape: PageShape): Step => page(number, answerOf(context, json(shape)));
  const list = (what: string, total: number, as: "items" | "pages" = "items"): ClientCase => {
    // The page after a full one is asked for: `totalCount` is an estimate.
    const count = Math.floor(total / SIZE) + 1;
    const shapes = Array.from({ length: count }, (_, index) => ({
      results: items(index * SIZE + 1, Math.min(total, (index + 1) * SIZE)),
      total,
    }));
    const filled = shapes.filter(({ results }, index) => index === 0 || results.length > 0);
    return caseOf(context, what, {
      input,
      call: { as },
      steps: shapes.map((shape, index) => good(index + 1, shape)),
      expect: { outcome: { value: as === "items" ? items(1, total) : filled.map(json) } },
    });
  };
  const repeated = { results: items(1, SIZE), total: 3 * SIZE };
  return [
    list("three pages", 2 * SIZE + 1),
    list("the pages themselves", 2 * SIZE + 1, "pages"),
    list("a last page that is full", 2 * SIZE),
    list("an empty list", 0),
    list("one page", 1),
    caseOf(context, "a page that comes again is an error", {
      input,
      call: { as: "items", options: { concurrency: 1 } },
      steps: [good(1, repeated), good(2, repeated)],
      expect: { outcome: { error: pageError("REPEATED_PAGE") } },
    }),
    caseOf(context, "a page that fails ends the list", {
      input,
      call: { as: "items", options: { concurrency: 1 } },
      steps: [good(1, { results: items(1, SIZE), total: 3 * SIZE }), page(2, { status: 500 })],
      expect: { outcome: { error: { name: "AtlasApiError", fields: { status: 500 } } } },
    }),
    caseOf(context, "a page without results is an error", {
      input,
      call: { as: "items" },
      steps: [page(1, answerOf(context, { totalCount: 1 }))],
      expect: { outcome: { error: pageError("INVALID_PAGE") } },
    }),
    ...largestPage(context, sized),
    ...(isCounted ? [timeoutCase(context, input)] : []),
  ];
}

/** Without a size of the caller's, as few requests as there can be. */
function largestPage(context: OperationContext, sized: boolean): ClientCase[] {
  if (!sized) return [];
  const size = context.operation.parameters.find(({ name }) => name === "itemsPerPage")?.maximum ?? 500;
  const query = queryOf(context.parameters, { ...context.required(), itemsPerPage: Math.min(size, 500), pageNum: 1 });
  return [
    caseOf(context, "asks for the largest pages", {
      call: { as: "items" },
      steps: [stepOf(context, { query }, answerOf(context, { results: items(1, 1), totalCount: 1 }))],
      expect: { outcome: { value: items(1, 1) } },
    }),
  ];
}

/** Where counting takes the server too long, it is asked not to count. */
function timeoutCase(context: OperationContext, input: Values): ClientCase {
  const queryAt = (extra: Values): readonly string[] => queryOf(context.parameters, { ...input, pageNum: 1, ...extra });
  const headers = { "content-type": "application/json" };
  const late: Answer = { status: 500, headers, body: { json: { error: 500, errorCode: "TIMEOUT_WHILE_PAGING" } } };
  return caseOf(context, "asks again without counting", {
    input,
    call: { as: "items" },
    steps: [
      stepOf(context, { query: queryAt({}) }, late),
      stepOf(context, { query: queryAt({ includeCount: false }) }, answerOf(context, { results: items(1, 1) })),
    ],
    expect: { outcome: { value: items(1, 1) } },
  });
}

/** Lists that come at once. */
function wholeCases(context: OperationContext): ClientCase[] {
  const isArray = context.operation.pagination === "array";
  const json = (count: number): unknown => (isArray ? items(1, count) : { results: items(1, count) });
  const query = queryOf(context.parameters, context.required());
  const one = (what: string, count: number, as: "items" | "pages" = "items"): ClientCase =>
    caseOf(context, what, {
      call: { as },
      steps: [stepOf(context, { query }, answerOf(context, json(count)))],
      expect: { outcome: { value: as === "items" ? items(1, count) : [json(count)] } },
    });
  return [
    one("all of it", 5),
    one("the whole as one page", 5, "pages"),
    one("more than a page could hold", 501),
    one("an empty list", 0),
    caseOf(context, "something that is no list is an error", {
      call: { as: "items" },
      steps: [stepOf(context, {}, answerOf(context, { nothing: true }))],
      expect: { outcome: { error: pageError("INVALID_PAGE") } },
    }),
  ];
}

function answerOf(context: OperationContext, json: unknown): Answer {
  const { answer } = context.successes().find(({ suffix }) => suffix === "json") ?? { answer: { status: 200 } };
  return { ...answer, body: { json } };
}

function pageError(code: string): ExpectedError {
  return { name: "AtlasResponseError", is: ["AtlasError"], fields: { code } };
}
