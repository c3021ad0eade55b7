// Package clause knows the clauses of an article: where each one stands, what
// its verb is, whether it says yes or no, how surely, and which of a sentence's
// words stand as a full statement that can be cited by itself.
//
// In goes the document of an article. Out come, once for all sentences (Read),
// its clauses as a tree of spans over words: main, joined (coordinate),
// relative (adnominal), adverbial, content (complement clauses and what is said
// before or behind a verb of saying), participial, and small ones without a
// verb. Each has its verb group with the main verb, its polarity, its modality,
// and the heads of its subject and object where they are plain. And for a span:
// whether it is a full statement (Whole), whether it has a verb (HasVerb), where
// it may be cut (Cuts), and what stands behind a word that joins it to the
// sentence before (Behind). Nothing is reworded: all are words of the article.
//
// Method. Clause segmentation by rules, left to right with a stack of open
// clauses. Finite verbs are found by closed lists and by endings with what must
// stand around them (forms of be, have, do and the modals, irregular past
// forms, -ed and -s); words that open a clause, commas, and a second finite verb
// part clauses. The verb group goes on through forms of grammar and through "to"
// behind verbs that need it, so that "refused to sign" is a negated "sign":
// implicative verbs in the sense of Karttunen (1971). Polarity is the parity of
// the negations in whose scope the clause is: those of the verb group, the
// subject and the object, verbs that negate (fail, refuse, deny), "deny" and
// neg-raising verbs ("does not think that") over their content clause. "Without"
// opens a clause of its own, so that its scope ends with it. Modality is that of
// the first modal verb, or of the phrase that stands for one.
//
// For whole statements, words that lean on another sentence, open marks and
// ends in the middle of a phrase speak against one.
//
// Basis: our own rules, and our own lists in assets/lexicon/class/clauses.tsv,
// made on sentences of American news.
//
// Known misses: plurals that look like verbs and the other way round ("house
// backs plan cuts"), verbs outside of the lists, headlines without a verb,
// clauses without any opener ("the plan parents love"), the verb behind the
// subject of a question, appositions in front, and coordination that goes back
// to a clause further out. What is doubtful is taken for no statement. English
// only.
package clause
