import express, { Router } from "express";
import type { RequestHandler, Response } from "express";
import { inPackage } from "../package-root";

/** The folder that the build of web/ writes: a folder a page, and the files that pages share. */
export const builtPages = inPackage("web", "dist");

/**
 * What the pages may do: load their own files and ask this server. Of what a browser forbids by default, GraphiQL's editor needs
 * two things: it writes style elements as it goes, and its style sheets hold small pictures as data: addresses.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const ASSETS = "/assets/";
const GRAPHIQL = "/graphiql/";

/** Serves GraphiQL at /graphiql, to which / leads, from the files of the build; where they are missing it says how to build them. */
export function servePages(folder: string = builtPages): Router {
  const pages = Router();
  pages.get("/", (_request, response) => response.redirect(`.${GRAPHIQL}`));
  pages.use(express.static(folder, { index: "index.html", cacheControl: false, setHeaders: setPageHeaders }));
  pages.get(["/graphiql", "/graphiql/"], sayHowToBuild);
  return pages;
}

function setPageHeaders(response: Response, path: string): void {
  response.setHeader("content-security-policy", contentSecurityPolicy);
  // The names of shared files change with their content; the page itself is asked for again.
  const shared = path.replaceAll("\\", "/").includes(ASSETS);
  response.setHeader("cache-control", shared ? "public, max-age=31536000, immutable" : "no-cache");
}

const sayHowToBuild: RequestHandler = (_request, response) => {
  response
    .status(503)
    .type("text/plain")
    .send("The page is not built yet: run «npm run build» in the folder of normgraph, then load this address again.\n");
};
