export { caps } from './caps';
export { chunk } from './chunk';
export type { Chunk, DocumentSource, Mark, PageFacts, ReadDocument } from './document';
export { parseCsv } from './parse-csv';
export { readDocument } from './read-document';
export { readSitemap } from './sitemap/read-sitemap';
export { readTable, type Table } from './table/read-table';
export type { TableColumn } from './table/table-task';
export { DocumentUnreadable, type UnreadableReason } from './unreadable';
