/** How a Neo4j is reached. `uri` is bolt:// or neo4j://, with +s or +ssc where it is encrypted. */
export interface Connection {
  uri: string;
  username: string;
  password: string;
  /** Name of the database; its default one where absent. */
  database?: string;
}
