import redos from "eslint-plugin-redos";
import tseslint from "typescript-eslint";

const all = [
  "text",
  "identifiers",
  "extraction",
  "linking",
  "imports",
  "seeding",
  "assertions",
  "graph",
  "acts",
  "provisions",
  "amendments",
  "references",
  "treaties",
  "programmes",
  "authorities",
  "documents",
  "conflicts",
  "search",
  "nodes",
  "api",
  "cli",
];
const forbid = (allowed) =>
  all
    .filter((room) => !allowed.includes(room))
    .flatMap((room) => [`../${room}/*`, `../../${room}/*`, `../${room}`, `../../${room}`]);
const room = (name, allowed) => ({
  files: [`src/${name}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: [...forbid([...allowed, name]), "neo4j-driver", "neo4j-driver/*"],
            message: `src/${name} may import from: ${[...allowed, name].join(", ")}.`,
          },
        ],
      },
    ],
  },
});
const pureRooms = {
  text: [],
  identifiers: ["text"],
  extraction: ["text", "identifiers"],
  linking: ["text", "identifiers", "extraction"],
  imports: ["text", "identifiers", "extraction", "linking", "assertions", "graph"],
};
const features = [
  "nodes",
  "acts",
  "provisions",
  "amendments",
  "references",
  "treaties",
  "programmes",
  "authorities",
  "documents",
  "conflicts",
  "search",
];

export default tseslint.config(
  { ignores: ["dist", "node_modules", ".normgraph", "web/dist", "coverage"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.ts", "test/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/consistent-type-imports": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
        {
          selector: "MemberExpression[object.object.name='process'][object.property.name='env']",
          message: "Only src/settings.ts reads the environment.",
        },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 350 }],
    },
  },
  {
    // Every expression is proved to take time that grows no faster than its text.
    files: ["src/**/*.ts"],
    plugins: { redos },
    rules: { "redos/no-vulnerable": ["error", { timeout: 30_000 }] },
  },
  ...Object.entries(pureRooms).map(([name, allowed]) => room(name, allowed)),
  ...features.map((name) => room(name, ["graph", "text", "identifiers", ...features])),
  {
    files: ["src/settings.ts", "test/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Export by name." }] },
  },
  { files: ["test/start-neo4j.ts", "test/stop-neo4j.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["**/*.js", "**/*.mjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
