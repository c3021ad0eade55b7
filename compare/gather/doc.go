// Package gather says which articles may be about the same event.
//
// In: articles, each read once into a Text. Out: for one article the others
// in the order of their likeness; groups of articles; for an article without
// an event the event that it may belong to, or that none is near. Nothing is
// ever merged: what comes out is a suggestion for the reader. Of articles that
// are compared, Meet says which may be about the same event.
//
// Method: stems with weights tf·idf in three fields, headline .15, the first 200
// words .25 and all of the body .60, each of length one; the likeness of
// two articles is the sum of the three cosines, times a bell of days between
// their dates (three days make .61 of it). How rare a stem is comes from the
// articles themselves and from a table of common stems, so that it is known in
// a library of five articles too. Texts are put in order by their likeness over the
// root of how like they are to their own neighbours (local scaling: Zelnik-Manor and
// Perona, Self-tuning spectral clustering, 2004; against hubs, Radovanović et al.,
// 2010). Whether two articles are about one event, a logistic regression says on their
// likeness and on what stands around each: how like it its nearest articles are, and
// how much these are like the other one too (shared nearest neighbours: Jarvis and
// Patrick, 1973), with the products of every two grounds (weights in
// assets/align/same.tsv, fitted by tools/train/gather). Groups are made by average
// linkage over these shares. Whether an
// article belongs to an event, a logistic regression says on what its likeness to
// the two nearest articles of the event, the days between, their likeness to each
// other and to articles of other events, the next event, and the grounds of two articles
// give (weights in assets/align/event.tsv, fitted by
// tools/train/gather, which also says how well it does on unseen events). Basis:
// tf·idf as in Manning, Raghavan and Schütze, Introduction to Information
// Retrieval (2008), chapter 6; the fields and the bell are our rule, fitted on
// groups of articles by AllSides. Common stems: counts of PolNeAR 1.0, train
// split (Newell, Margolin, Ruths, LREC 2018; MIT).
//
// Known misses: steps of one long story (a trial day by day) look like one
// event when dates are missing; articles that share nothing but a person may
// come near; texts in two languages never meet.
package gather
