import { resolve } from "node:path";
import { inPackage } from "../../src/package-root";
import { Refusal } from "../../src/refusal";
import { readSettings } from "../../src/settings";

function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readSettings(env);
  } catch (failure) {
    expect(failure).toBeInstanceOf(Refusal);
    return (failure as Refusal).message.split("\n");
  }
  return [];
}

describe("the settings", () => {
  it("serve this machine alone on port 4000, with a Neo4j of their own, when nothing is set", () => {
    expect(readSettings({})).toEqual({
      host: "127.0.0.1",
      port: 4000,
      home: inPackage(".normgraph"),
      neo4j: undefined,
      neo4jPort: undefined,
      javaHome: undefined,
      logLevel: "warn",
      startedByNpm: false,
      operationTimeout: 10_000,
    });
  });

  it("take a variable that is set to nothing as not set", () => {
    expect(readSettings({ PORT: "", NEO4J_URI: "", NORMGRAPH_HOME: "" })).toEqual(readSettings({}));
  });

  it("take every variable", () => {
    const settings = readSettings({
      PORT: "0",
      HOST: "0.0.0.0",
      NEO4J_URI: "neo4j+s://graph.example:7687",
      NEO4J_USERNAME: "reader",
      NEO4J_PASSWORD: " with blanks ",
      NEO4J_DATABASE: "acts",
      NEO4J_PORT: "7687",
      NORMGRAPH_HOME: "elsewhere",
      JAVA_HOME: "/opt/java",
      LOG_LEVEL: "debug",
      OPERATION_TIMEOUT: "2500",
      npm_lifecycle_event: "start",
    });
    expect(settings).toEqual({
      host: "0.0.0.0",
      port: 0,
      home: resolve("elsewhere"),
      neo4j: {
        uri: "neo4j+s://graph.example:7687",
        username: "reader",
        password: " with blanks ",
        database: "acts",
      },
      neo4jPort: 7687,
      javaHome: "/opt/java",
      logLevel: "debug",
      startedByNpm: true,
      operationTimeout: 2500,
    });
  });

  it.each([
    ["PORT", "70000"],
    ["PORT", "4000x"],
    ["PORT", "-1"],
    ["PORT", "4e3"],
    ["HOST", "two words"],
    ["NEO4J_PORT", "0"],
    ["LOG_LEVEL", "loud"],
    ["OPERATION_TIMEOUT", "10"],
  ])("refuse %s=%s and say what is accepted", (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toEqual([expect.stringMatching(`^${name} is "${value}": it must be .+\\.$`)]);
  });

  it.each(["http://127.0.0.1:7474", "127.0.0.1:7687", "bolt://", "bolt:// 127.0.0.1"])(
    "refuse the Neo4j address %s",
    (uri) => {
      const [problem] = problemsOf({ NEO4J_URI: uri, NEO4J_PASSWORD: "x" });
      expect(problem).toBe(
        `NEO4J_URI is "${uri}": it must be an address like bolt://127.0.0.1:7687 or neo4j+s://host.`,
      );
    },
  );

  it("name every problem at once", () => {
    const problems = problemsOf({ PORT: "x", LOG_LEVEL: "loud", NEO4J_URI: "nowhere", NEO4J_DATABASE: "!" });
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "PORT",
      "NEO4J_URI",
      "NEO4J_DATABASE",
      "LOG_LEVEL",
    ]);
  });

  it("ask for the password of a Neo4j that is named, and for the Neo4j of a password that is given", () => {
    expect(problemsOf({ NEO4J_URI: "bolt://127.0.0.1" })).toEqual([
      "NEO4J_PASSWORD is missing: NEO4J_URI needs the password of its user.",
    ]);
    expect(problemsOf({ NEO4J_PASSWORD: "secret" })).toEqual([
      "NEO4J_PASSWORD is set without NEO4J_URI: set both or neither.",
    ]);
  });

  it("never repeat a password", () => {
    expect(problemsOf({ NEO4J_URI: "nowhere", NEO4J_PASSWORD: "hidden", PORT: "x" }).join()).not.toContain("hidden");
  });
});
