const transform = { "^.+\\.ts$": ["ts-jest", { tsconfig: "tsconfig.json" }] };
const project = (name, folders, more = {}) => ({
  displayName: name,
  testEnvironment: "node",
  setupFiles: ["reflect-metadata"],
  transform,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  ...more,
});

// Both projects name the same files, so that jest runs them once.
const withNeo4j = {
  globalSetup: "<rootDir>/test/start-neo4j.ts",
  globalTeardown: "<rootDir>/test/stop-neo4j.ts",
};

// Split by what a test needs: nothing, the schema, a Neo4j that the run starts once, a Neo4j of its own, whole
// processes, a browser.
module.exports = {
  projects: [
    project("pure", [
      "text",
      "identifiers",
      "extraction",
      "linking",
      "search",
      "assertions/pure",
      "projection",
      "seeding/pure",
      "settings",
      "cli/pure",
    ]),
    project("schema", ["schema"]),
    project("score", ["score"]),
    project("graph", ["graph", "assertions/graph", "seeding/graph", "api", "features"], withNeo4j),
    project("own", ["compiled", "large", "readme"]),
    project("process", ["process"]),
    project("browser", ["browser"], withNeo4j),
  ],
  testTimeout: 60000,
};
