"use strict";

// Refuses a Node.js that is too old for the program; written so that such a one can still read it.
var oldest = [20, 19];
var current = process.versions.node.split(".").map(Number);
if (current[0] < oldest[0] || (current[0] === oldest[0] && current[1] < oldest[1])) {
  console.error(
    "Node.js " +
      process.versions.node +
      " is too old: normgraph needs " +
      oldest.join(".") +
      " or newer (https://nodejs.org).",
  );
  process.exit(1);
}
