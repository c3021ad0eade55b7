// Package draft is how articles come into a library: the page on which they are
// looked at and mended before they are saved, and imports without a window.
//
// In: paths of files and folders, pasted texts, web addresses, entries of feeds.
// Out: drafts, each with its article or a sentence about why there is none, and what
// the library already knows of it; after saving, what storing changed, so that it can
// be taken back.
//
// Method: inputs are read by data/ingest in a job, one after the other. A text is
// known by its hash, an older version by its address, one that the reader corrected by
// the bytes that it was read from. Storing is one transaction for
// all drafts; an import stores each by itself, so that what was told is kept when it
// breaks off. Whether drafts belong together: package belong. Basis: our own rules.
//
// Known misses: two addresses of one page make two articles; a file that changed
// between reading and saving is stored without its bytes.
package draft
