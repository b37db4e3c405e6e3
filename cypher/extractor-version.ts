// The version of the extractor whose facts a graph was made from; the server knows an older graph by it.

/** Raised whenever a rule or a lexicon changes what is found, so that cached facts are made again. */
export const EXTRACTOR_VERSION = '0.3.8';
