// Fails when the contract of the API breaks a rule of OpenAPI or of the house.
import { formatProblems, getTotals, lint, createConfig } from "@redocly/openapi-core";

const config = await createConfig({
  extends: ["recommended-strict"],
  rules: {
    // The platform is not published under a licence, and its servers are the organisers' own.
    "info-license": "off",
    "info-license-url": "off",
    // Lists refuse a bad parameter; what takes no parameter can still be refused for want of a session.
    "operation-4xx-response": "error",
    "operation-description": "off",
    "operation-operationId": "error",
    "operation-tag-defined": "error",
    "path-parameters-defined": "error",
    "paths-kebab-case": "error",
    // By words: a deputy is not a verb.
    "no-http-verbs-in-paths": { severity: "error", splitIntoWords: true },
    "no-unused-components": "error",
    "tag-description": "error",
    "rule/says-who-may-call": {
      subject: { type: "Operation" },
      assertions: { required: ["x-roles", "operationId", "summary"] },
      message: "An operation names the roles that may call it",
    },
    "rule/answers-without-session": {
      subject: { type: "Responses" },
      assertions: { required: ["401", "403"] },
      message: "Every operation can be refused for want of a session or a role",
    },
  },
});

const problems = await lint({ ref: "../openapi/openapi.yaml", config });
const totals = getTotals(problems);
if (totals.errors + totals.warnings > 0) {
  formatProblems(problems, { format: "stylish", totals, version: "" });
  process.exit(1);
}
