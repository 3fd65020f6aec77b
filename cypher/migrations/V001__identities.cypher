// What makes things the same, and the orders in which they are read. Community has uniqueness alone; whatever else must hold of the
// graph is looked for by `normgraph verify`. A composite index is used only where every one of its properties has a predicate.

// Identity
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT verdict_id IF NOT EXISTS FOR (n:Verdict) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT designation_identity IF NOT EXISTS FOR (n:Designation) REQUIRE (n.key, n.target, n.from) IS UNIQUE;

CREATE INDEX designation_key IF NOT EXISTS FOR (n:Designation) ON (n.key);

// One edge a claim
CREATE CONSTRAINT amends_claim IF NOT EXISTS FOR ()-[r:AMENDS]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT cites_claim IF NOT EXISTS FOR ()-[r:CITES]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT approves_claim IF NOT EXISTS FOR ()-[r:APPROVES]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT ratifies_claim IF NOT EXISTS FOR ()-[r:RATIFIES]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT based_on_claim IF NOT EXISTS FOR ()-[r:BASED_ON]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT repeals_claim IF NOT EXISTS FOR ()-[r:REPEALS]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT implements_claim IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() REQUIRE r.claim IS UNIQUE;
CREATE CONSTRAINT linked_claim IF NOT EXISTS FOR ()-[r:LINKED]-() REQUIRE r.claim IS UNIQUE;

// Acts, provisions, measures
CREATE INDEX act_sort_key IF NOT EXISTS FOR (n:Act) ON (n.sortKey);
CREATE INDEX act_sort_key_desc IF NOT EXISTS FOR (n:Act) ON (n.sortKeyDesc);
CREATE INDEX act_title_key IF NOT EXISTS FOR (n:Act) ON (n.titleKey);
CREATE INDEX act_issuer IF NOT EXISTS FOR (n:Act) ON (n.issuerId, n.sortKeyDesc);
CREATE INDEX act_number_key IF NOT EXISTS FOR (n:Act) ON (n.numberKey);
CREATE INDEX treaty_title_key IF NOT EXISTS FOR (n:Treaty) ON (n.titleKey);
CREATE INDEX provision_parent IF NOT EXISTS FOR (n:Provision) ON (n.parentId, n.sortKey);
CREATE INDEX provision_act IF NOT EXISTS FOR (n:Provision) ON (n.actId, n.sortKey);
CREATE INDEX measure_programme IF NOT EXISTS FOR (n:Measure) ON (n.programmeId, n.sortKey);
CREATE INDEX measure_list_key IF NOT EXISTS FOR (n:Measure) ON (n.listKey);

// Claims
CREATE INDEX amendment_object IF NOT EXISTS FOR (n:Amendment) ON (n.objectId, n.sortKey);
CREATE INDEX amendment_object_act IF NOT EXISTS FOR (n:Amendment) ON (n.objectAct, n.sortKey);
CREATE INDEX amendment_subject IF NOT EXISTS FOR (n:Amendment) ON (n.subjectId, n.targetKey);
CREATE INDEX amendment_sort_key IF NOT EXISTS FOR (n:Amendment) ON (n.sortKey);
CREATE INDEX link_object IF NOT EXISTS FOR (n:Link) ON (n.objectId, n.sortKey);
CREATE INDEX link_object_act IF NOT EXISTS FOR (n:Link) ON (n.objectAct, n.sortKey);
CREATE INDEX link_object_relation IF NOT EXISTS FOR (n:Link) ON (n.objectId, n.relation);
CREATE INDEX link_subject IF NOT EXISTS FOR (n:Link) ON (n.subjectId, n.targetKey);
CREATE INDEX treaty_event_subject IF NOT EXISTS FOR (n:TreatyEvent) ON (n.subjectId, n.stageKey);
CREATE INDEX status_report_subject IF NOT EXISTS FOR (n:StatusReport) ON (n.subjectId, n.sortKey);
CREATE INDEX observation_subject IF NOT EXISTS FOR (n:Observation) ON (n.subjectId, n.sortKey);

// Sources and what they name
CREATE INDEX assertion_document IF NOT EXISTS FOR (n:Assertion) ON (n.documentId, n.sortKey);
CREATE INDEX mention_resource IF NOT EXISTS FOR (n:Mention) ON (n.resourceId, n.sortKey);
CREATE INDEX mention_document IF NOT EXISTS FOR (n:Mention) ON (n.documentId, n.sortKey);
CREATE INDEX conflict_sort_key IF NOT EXISTS FOR (n:Conflict) ON (n.sortKey);
CREATE INDEX document_sort_key IF NOT EXISTS FOR (n:Document) ON (n.sortKey);
CREATE INDEX authority_sort_key IF NOT EXISTS FOR (n:Authority) ON (n.sortKey);
CREATE INDEX country_sort_key IF NOT EXISTS FOR (n:Country) ON (n.sortKey);

// Edges of one end, in order
CREATE INDEX responsible_for_authority IF NOT EXISTS FOR ()-[r:RESPONSIBLE_FOR]-() ON (r.authorityId, r.sortKey);
CREATE INDEX party_to_party IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.partyId, r.sortKey);
CREATE INDEX amends_to IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.toId, r.sortKey);
CREATE INDEX cites_to IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.toId, r.sortKey);
CREATE INDEX approves_to IF NOT EXISTS FOR ()-[r:APPROVES]-() ON (r.toId, r.sortKey);
CREATE INDEX ratifies_to IF NOT EXISTS FOR ()-[r:RATIFIES]-() ON (r.toId, r.sortKey);
CREATE INDEX based_on_to IF NOT EXISTS FOR ()-[r:BASED_ON]-() ON (r.toId, r.sortKey);
CREATE INDEX repeals_to IF NOT EXISTS FOR ()-[r:REPEALS]-() ON (r.toId, r.sortKey);
CREATE INDEX implements_to IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.toId, r.sortKey);

// What a writer takes hold of, so that what it read still holds when it writes
CREATE CONSTRAINT write_lock_id IF NOT EXISTS FOR (n:WriteLock) REQUIRE n.id IS UNIQUE;
MERGE (:WriteLock {id: "graph"});
