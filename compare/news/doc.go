// Package news holds the nouns of the program: what every step takes in and
// hands on. It imports only the standard library.
//
//	Outlet     who publishes
//	Origin     where our copy came from: file, address, paste
//	Event      the happening that all the articles cover
//	Article    one outlet's account; its Text is frozen once made
//	Span       half-open byte range [Start,End) of one Article.Text
//	Passage    an article ID plus a span
//	Block      a piece of the input that was set aside, with its rule
//	Quote      attribution: Source (who), Cue (which verb), Content (what)
//	Fact       something that articles report; a Telling is the passage in
//	           which one article reports it. Nobody judges whether it is true
//	Pair       two sentences of two articles that were aligned
//	NotFound   a fact of the other articles for which nothing was found here
//	Placement  how early and at what length a fact is told
//	Note       what the reader wrote or highlighted, and where
//
// Source always means the person quoted. Findings carry counts, never scores.
package news
