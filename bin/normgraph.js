#!/usr/bin/env node
"use strict";

require("./require-node");
const { prepare } = require("./prepare");

// Installs and builds what a fresh clone lacks, then hands over to the program, in this same process.
prepare().then(
  () => require("../dist/cli/main.js"),
  (failure) => {
    console.error(failure.message);
    process.exitCode = failure.interrupted ? 0 : 1;
  },
);
