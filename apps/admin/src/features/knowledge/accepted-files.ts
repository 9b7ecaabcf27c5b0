/** What a file chooser offers first; what a file really is, its content says to the server. */
export const acceptedFiles = '.pdf,.docx,.xlsx,.html,.htm,.md,.markdown,.csv,.tsv,.txt';
