// Package ingest turns what a reader brings into news.Articles: pasted text,
// saved web pages, PDF, word processor files, mails, feeds and addresses. It
// is the only room that touches the network, and only in Address and Feed.
//
// In: bytes with a name, or a path, or an address. Out: an Article with its
// text frozen, the values of its head with the place each was read from, and
// every block that was set aside with the rule that set it aside.
//
// Method: the form is sniffed from the content, never from the file's ending.
// Bytes become text by byte order mark, HTTP header, valid UTF-8 and the
// page's own declaration, in this order. A web page is walked twice, once as
// it came and once after the Readability algorithm of Mozilla (package
// readeck/go-readability); the second walk votes which blocks of the first
// are the article, and the rules of assets/rules/boilerplate.txt have the last
// word. Plain text is cut by the same rules, by the kind of each line (its
// length, its share of function words, its last sign; after Kohlschütter et
// al., "Boilerplate Detection using Shallow Text Features", WSDM 2010) and by
// the best run of lines.
//
// Known misses: tables of figures without sentences may be set aside with the
// navigation; captions inside running text without any markup are kept; the
// rules are English.
package ingest
