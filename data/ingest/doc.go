// Package ingest turns what a reader brings into news.Articles: pasted text,
// saved web pages, PDF, DOCX, ODT, RTF, EPUB, mails and MHTML, web archives
// (WARC, WACZ), feeds and addresses.
// It is the only room that touches the network, and only in Fetch and Address.
//
// In: bytes with a name (Bytes), a path (File), an address (Address), an entry
// of a feed (Feed, FromEntry). Out: an Article with its text frozen, the
// values of its head with the place each was read from, every block that was
// set aside with the rule that set it aside, and notes on what was repaired or
// is missing. Odd text is no error; the errors are the Err values.
//
// Method: the form is sniffed from the content, never from the file's ending.
// Bytes become text by byte order mark, valid UTF-8, the server's word, the
// page's own word, Windows-1252, in this order. A web page is walked twice,
// once as it came and once after the Readability algorithm of Mozilla (package
// readeck/go-readability); the second walk votes which blocks of the first are
// the article. The rules of assets/rules/boilerplate.txt, the classes of the
// page and the neighbours of a block (mend.go) have the last word. Plain text
// is cut by the same rules, by the kind of each line (its length, its share of
// function words, its last sign; after Kohlschütter et al., "Boilerplate
// Detection using Shallow Text Features", WSDM 2010) and by the best run of
// lines. Values of the head come from JSON-LD, meta tags, marked elements, the
// byline and the address, in this order; the headline is the page's own
// heading where another source agrees with it. A date that may be read in two
// ways is no date. A PDF is read by a process of its own, which may hang or
// run out of memory without harm.
//
// Limits: 10 MB as it comes, 64 MB unpacked, 10 MB of text in a document,
// 130,000 tags or paragraphs, 2 s of parsing, 30 s and five redirects for a
// download, which never reaches this computer or its network.
//
// A sentence that a rule of words caught comes back where running text stands
// around it and it neither speaks to the reader nor of the page (prose.go).
// A block quotation that is announced, or a post with its signature, is given
// quotation marks where it has none, with a note (blockquote.go).
// The signs of a PDF are placed as its operators tell, decoded by the tables of
// their fonts (pdfglyphs.go, pdffont.go), put into the order of its columns
// (pdfcolumns.go) and joined by the width of their lines; what stands at the
// same end of its pages is set aside (pdflines.go). A date in UTC is told in
// the zone of the page (localday.go).
//
// Furniture without markup is told by its form and its place: captions by their
// signature (signature.go), links by an order or a label (pointer.go), what an
// outlet says to its readers by the change of voice (addressed.go), a player by
// the row of its labels (player.go).
//
// Known misses: captions inside running text without markup or credit are
// kept; a subhead with a label is taken for a link; lists of short lines in pasted text, as of ingredients, are set aside
// with the navigation; tables of a PDF with long cells are taken for columns;
// a PDF whose key has more than 128 bits is refused; the rules are English.
package ingest
