// The settings of a local Neo4j: small, quick to start and stop, for this machine only.

/** The text of neo4j.conf. Memory caps are those of a small server, so that what runs here runs elsewhere. */
export function neo4jConf(port: number): string {
  return `server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
server.memory.pagecache.size=64m
dbms.usage_report.enabled=false
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=keep_none
db.transaction.timeout=30s
db.memory.transaction.max=64m
dbms.memory.transaction.total.max=128m
dbms.security.allow_csv_import_from_file_urls=false
db.shutdown_transaction_end_timeout=1s
internal.server.bolt.thread_pool_shutdown_wait_time=0s
`;
}
