import type { EndpointName } from "./endpoints.ts";

/** One request and what it is answered with. Every person, company and statement in it is invented. */
export interface Example {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** A string stands for records as they are sent. */
  readonly body?: unknown;
  /** Of the first success status; a string stands for a file, and nothing for no body. */
  readonly response?: unknown;
}

const text =
  "The new tariffs are in force. “The tariffs hit us hard,” said Anna Weber, chief financial officer of Nordwerk.";
const article = {
  id: "art_0f3c5a7e9b1d2468",
  language: "en",
  title: "Makers count the cost",
  publishedOn: "2025-02-14",
  publishedOnSource: "given",
  outlet: "Example Post",
  byline: "Jo Sander",
  url: "https://example.org/makers-count-the-cost",
  text,
};
const weber = {
  id: "person-anna-weber",
  kind: "person",
  name: "Anna Weber",
  role: "chief financial officer",
  organization: "Nordwerk",
};
const statement = {
  id: "st_5b1c9e7a3d2f4860",
  articleId: article.id,
  publishedOn: article.publishedOn,
  text: "The tariffs hit us hard,",
  form: "direct",
  content: [{ start: 31, end: 55 }],
  cue: { start: 57, end: 61 },
  source: { start: 62, end: 72 },
  attribution: { speaker: weber, sieve: "explicit-name", confidence: 0.95 },
  targetId: "tariffs",
  targetRevision: 1,
  stance: {
    value: 0.8,
    confidence: 0.7,
    labels: [1],
    scorer: "roles",
    scorerVersion: "1",
    evidence: [{ start: 43, end: 46, weight: 0.8 }],
  },
};
const { title, outlet, url, language, publishedOnSource } = article;
const row = { ...statement, article: { title, outlet, url, language, publishedOnSource }, reviewed: [] };
const analyzed = {
  article,
  copyOf: null,
  notCopyOf: null,
  copies: [],
  statements: [{ ...statement, reviewed: [], machine: null }],
};
const job = {
  id: "7d444840-9dc0-11d1-b245-5ffdce74fad2",
  kind: "add-article",
  subject: article.id,
  articleId: article.id,
  state: "waiting",
  attempts: 0,
  progress: null,
  error: null,
  createdAt: "2025-02-14T08:00:00.000Z",
  startedAt: null,
  endedAt: null,
  nextAttemptAt: null,
};
const feed = {
  id: "feed_0f3c5a7e9b1d2468",
  url: "https://example.org/feed.xml",
  outlet: "Example Post",
  language: null,
  everyMinutes: 30,
  createdAt: "2025-02-14T08:00:00.000Z",
  polledAt: null,
  nextPollAt: "2025-02-14T08:00:00.000Z",
  failures: 0,
  error: null,
  queued: 0,
  skipped: 0,
};
const ofFeed = { id: feed.id };
const mean = {
  mean: 0.4,
  low: 0.1,
  high: 0.7,
  count: 12,
  undecided: 1,
  corrected: 2,
  articles: 5,
  singleSource: false,
};
const distribution = [0, 1, 2, 6, 3];
const previous = { mean: 0.2, count: 9 };
const others = { speakers: 3, count: 14, mean: -0.1 };
const corrections = {
  corrections: [
    {
      id: 1,
      madeAt: "2025-02-15T09:30:00.000Z",
      madeBy: "Ada Example",
      field: "stance",
      articleId: article.id,
      statementId: statement.id,
      targetId: "tariffs",
      speakerId: null,
      before: 0.8,
      after: 0.5,
      isAccept: false,
      isUndo: false,
    },
  ],
  speakers: [],
};
const original = "art_8f21c04be6d7a935";
const copyDecisions = {
  corrections: [
    {
      ...{ id: 3, madeAt: "2025-02-15T09:50:00.000Z", madeBy: "Ada Example", field: "copy", articleId: article.id },
      ...{ statementId: null, targetId: null, speakerId: null, before: original, after: null },
      ...{ isAccept: false, isUndo: false },
    },
  ],
  speakers: [],
};
const { text: _, ...withoutText } = article;
const listed = { ...withoutText, copyOf: null };
const stanceColumn = { type: "number", example: "-0.35", minimum: -1, maximum: 1 };
const webhook = {
  id: "wh_1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
  url: "https://example.org/standpoint",
  events: ["statement.created", "speaker.band_changed"],
  targetId: "tariffs",
  speakerId: null,
  createdAt: "2025-02-14T08:00:00.000Z",
};
const delivery = {
  id: "msg_9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",
  event: "statement.created",
  state: "delivered",
  attempts: 1,
  responseStatus: 204,
  error: null,
  createdAt: "2025-02-14T08:01:00.000Z",
  attemptedAt: "2025-02-14T08:01:01.000Z",
};
const ofWebhook = { id: webhook.id };
const apiKey = {
  id: "9f86d081884c",
  name: "newsletter script",
  role: "read",
  createdAt: "2025-02-14T08:00:00.000Z",
  lastUsedAt: null,
  revokedAt: null,
  expiresOn: "2026-12-31",
};
const draft = {
  claim: { en: "Tariffs hurt European manufacturers.", de: "Zölle schaden europäischen Herstellern." },
  challenger: { name: "tariffs", aliases: { en: ["duties"], de: ["Zölle"] } },
  incumbent: { name: "manufacturers", aliases: { en: ["makers"], de: ["Hersteller"] } },
  polarity: 1,
  bands: {
    en: ["dismisses", "downplays", "balanced", "concerned", "alarmed"],
    de: ["weist zurück", "spielt herunter", "abgewogen", "besorgt", "alarmiert"],
  },
  paraphrases: { affirms: { en: [], de: [] }, dismisses: { en: [], de: [] } },
};
const target = { id: "tariffs", revision: 1, ...draft };
const rescoring = { ...job, kind: "rescore", subject: target.id, articleId: null };
const { stance, targetId: _targetId, targetRevision: _targetRevision, ...unscored } = row;
const ofTarget = { id: "tariffs" };
const ofArticle = { id: article.id };
const ofStatement = { id: article.id, statementId: statement.id };
const ofSpeaker = { id: weber.id };
const ofJob = { id: job.id };
const ofKey = { id: apiKey.id };
const ofYear = { from: "2025-01-01", to: "2025-12-31" };

/** An example of every endpoint; the test holds each against its schemas. */
export const examples = {
  addArticle: {
    body: { text, title, outlet, url, publishedOn: article.publishedOn },
    response: analyzed,
  },
  analyzeText: { body: { text, targetId: "tariffs" }, response: { article, statements: [statement] } },
  getArticle: { params: ofArticle, response: analyzed },
  deleteArticle: { params: ofArticle },
  correctStatement: {
    params: ofStatement,
    body: { madeBy: "Ada Example", field: "stance", targetId: "tariffs", value: 0.5 },
    response: corrections,
  },
  listCorrections: { params: ofStatement, response: corrections },
  decideCopy: { params: ofArticle, body: { madeBy: "Ada Example", reject: true }, response: copyDecisions },
  listCopyDecisions: { params: ofArticle, response: copyDecisions },
  listToReview: {
    params: ofTarget,
    query: { limit: "1" },
    response: {
      statements: [{ statement: row, uncertainty: 0.335, impact: 0.2, reasons: ["few-statements"] }],
      remaining: 120,
      next: null,
    },
  },
  getAgreement: {
    params: ofTarget,
    response: {
      scorers: [
        {
          ...{ scorer: "roles", scorerVersion: "1", compared: 40, undecided: 3 },
          ...{ sameBand: 29, sameSide: 34, meanDifference: 0.18 },
        },
      ],
      found: { confirmed: 25, speakerChanged: 4, contentChanged: 1, rejected: 2 },
      reviewers: [{ madeBy: "Ada Example", accepted: 28, changed: 15, rejected: 2 }],
    },
  },
  mergeSpeaker: { params: { id: "person-a-weber" }, body: { madeBy: "Ada Example", into: weber.id } },
  findSpeakers: { query: { q: "weber" }, response: { speakers: [{ speaker: weber, statements: 17 }] } },
  getSpeaker: {
    params: ofSpeaker,
    response: {
      speaker: weber,
      names: [weber.name, "A. Weber"],
      merged: [],
      roles: [
        { role: weber.role, organization: weber.organization, from: "2025-01-20", to: "2025-02-14", articles: 5 },
      ],
      articles: 6,
      from: "2025-01-20",
      to: "2025-02-14",
      targets: [{ targetId: "tariffs", ...mean, offTarget: 4 }],
    },
  },
  listMerges: {
    params: ofSpeaker,
    response: {
      corrections: [
        {
          ...{ id: 2, madeAt: "2025-02-15T09:40:00.000Z", madeBy: "Ada Example", field: "merge" },
          ...{ articleId: null, statementId: null, targetId: null, speakerId: "person-a-weber" },
          ...{ before: null, after: weber.id, isAccept: false, isUndo: false },
        },
      ],
      speakers: [weber, { ...weber, id: "person-a-weber", name: "A. Weber" }],
    },
  },
  deleteSpeaker: { params: ofSpeaker },
  exportSpeaker: {
    params: ofSpeaker,
    response: `{"speaker":{"id":"${weber.id}","name":"${weber.name}"}}\n`,
  },
  listJobs: { query: { state: "waiting" }, response: { jobs: [job], next: null } },
  getJob: { params: ofJob, response: job },
  watchJob: { params: ofJob, response: `id: n0hDm2Qk1x7cVb3T\ndata: ${JSON.stringify(job)}\n\n` },
  cancelJob: { params: ofJob, response: { ...job, state: "cancelled", endedAt: "2025-02-14T08:01:00.000Z" } },
  retryJob: { params: ofJob, response: job },
  addWebhook: {
    body: { url: webhook.url, events: webhook.events, targetId: "tariffs" },
    response: { ...webhook, secret: "whsec_ZXhhbXBsZSBleGFtcGxlIGV4YW1wbGUgZXhhbXBsZSE=" },
  },
  listWebhooks: { response: { webhooks: [webhook] } },
  getWebhook: { params: ofWebhook, response: webhook },
  deleteWebhook: { params: ofWebhook },
  listDeliveries: { params: ofWebhook, query: { limit: "10" }, response: { deliveries: [delivery], next: null } },
  testWebhook: {
    params: ofWebhook,
    response: {
      ...delivery,
      event: "webhook.test",
      state: "pending",
      attempts: 0,
      responseStatus: null,
      attemptedAt: null,
    },
  },
  addFeed: {
    body: { url: feed.url, outlet: feed.outlet, everyMinutes: feed.everyMinutes },
    response: feed,
  },
  listFeeds: { response: { feeds: [feed] } },
  getSubscribedFeed: { params: ofFeed, response: feed },
  deleteFeed: { params: ofFeed },
  pollFeed: { params: ofFeed, response: { ...job, kind: "poll-feed", subject: feed.id, articleId: null } },
  listTargets: {
    response: {
      targets: [target],
    },
  },
  addTarget: { body: draft, response: { target, job: rescoring } },
  previewTarget: {
    body: { target: draft, targetId: "tariffs", limit: 1 },
    response: { statements: [{ ...unscored, before: stance, after: { ...stance, value: 0.6 } }] },
  },
  getTarget: { params: ofTarget, response: target },
  changeTarget: {
    params: ofTarget,
    body: { ...draft, polarity: -1 },
    response: { target: { ...target, revision: 2, polarity: -1 }, job: rescoring },
  },
  deleteTarget: { params: ofTarget },
  listSpeakers: {
    params: ofTarget,
    query: ofYear,
    response: { speakers: [{ speaker: weber, ...mean, shrunkMean: 0.35, distribution, previous }], others },
  },
  listSeries: {
    params: ofTarget,
    query: { ...ofYear, interval: "quarter" },
    response: { interval: "quarter", series: [{ speaker: weber, points: [{ from: "2025-01-01", ...mean }] }], others },
  },
  getSummary: {
    params: ofTarget,
    query: ofYear,
    response: { ...mean, offTarget: 4, distribution, previous },
  },
  getHistogram: {
    params: ofTarget,
    query: { band: ["leans-toward", "supports"] },
    response: {
      bins: Array.from({ length: 20 }, (_, index) => ({
        from: (index - 10) / 10,
        to: (index - 9) / 10,
        count: index === 18 ? 12 : 0,
      })),
      undecided: 1,
    },
  },
  getHeatmap: {
    query: { target: ["tariffs"] },
    response: { targets: ["tariffs"], rows: [{ speaker: weber, cells: [mean] }], speakers: 1 },
  },
  listStatements: {
    params: ofTarget,
    query: { q: '"steel tariffs"', limit: "1" },
    response: { statements: [row], total: 1, offTarget: 0, undecided: 0, next: null },
  },
  getFacets: {
    params: ofTarget,
    query: ofYear,
    response: {
      outlets: [{ value: "Example Post", count: 12 }],
      organizations: [{ value: "Nordwerk", count: 12 }],
      scorers: [{ value: "roles", count: 12 }],
    },
  },
  getFeed: {
    params: ofTarget,
    query: { speaker: weber.id },
    response:
      '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">…</feed>\n',
  },
  importStatements: {
    body: '{"text":"The tariffs hit us hard.","target_id":"tariffs","published_on":"2025-02-14","language":"en","speaker_name":"Anna Weber","speaker_kind":"person","stance":0.8}\n',
    response: '{"added":1,"unchanged":0,"bad":0}\n',
  },
  exportStatements: {
    params: { ...ofTarget, format: "csv" },
    query: { ...ofYear, delimiter: ";", excel: "1" },
    response: "statement_id;target_id;published_on;…\r\n",
  },
  exportSpeakers: {
    params: { ...ofTarget, format: "csv" },
    query: ofYear,
    response: "speaker_id,speaker_name,…,mean,low,high,…\r\n",
  },
  exportSeries: {
    params: { ...ofTarget, format: "csv" },
    query: { ...ofYear, interval: "quarter" },
    response: "speaker_id,speaker_name,…,interval,from,mean,…\r\n",
  },
  exportHeatmap: {
    params: { format: "csv" },
    query: { target: ["tariffs"] },
    response: "target_id,speaker_id,speaker_name,…,mean,low,high,…\r\n",
  },
  listArticles: {
    query: { language: ["en"], limit: "1" },
    response: { articles: [listed], total: 1, next: null },
  },
  getArticleFacets: {
    query: { language: ["en"] },
    response: { outlets: [{ value: "Example Post", count: 12 }] },
  },
  exportArticles: {
    params: { format: "csv" },
    query: { language: ["en"] },
    response: "article_id,published_on,…,title,url,language\r\n",
  },
  listColumns: {
    response: {
      statements: [{ ...stanceColumn, name: "stance", meaning: "Position toward the target." }],
      speakers: [{ ...stanceColumn, name: "mean", meaning: "Mean stance of the statements that count." }],
      heatmap: [{ ...stanceColumn, name: "mean", meaning: "Mean stance of the statements that count." }],
      series: [{ name: "from", type: "date", meaning: "First day of the interval.", example: "2025-02-01" }],
      articles: [{ name: "article_id", type: "text", meaning: "The article.", example: article.id }],
    },
  },
  addKey: {
    body: { name: "newsletter script", role: "read", expiresOn: "2026-12-31" },
    response: { ...apiKey, key: "sp_9f86d081884c_…" },
  },
  listKeys: { response: { keys: [apiKey] } },
  getKey: { params: ofKey, response: apiKey },
  revokeKey: { params: ofKey },
  listAudit: {
    query: { operation: "correctStatement" },
    response: {
      entries: [
        {
          id: 7,
          at: "2025-02-15T09:30:00.000Z",
          keyId: apiKey.id,
          madeBy: apiKey.name,
          requestId: "3f8a0a3e-54c8-4b6e-9a55-0a2a5f1f4c11",
          operation: "correctStatement",
          subject: `/v1/articles/${article.id}/statements/${statement.id}/corrections`,
          status: 201,
          change: { what: "stance toward tariffs", from: 0.8, to: 0.5 },
        },
      ],
      next: null,
    },
  },
  getHealth: { response: { status: "ok" } },
  getReadiness: { response: { status: "ok" } },
} as const satisfies Record<EndpointName, Example>;
