// Package assets embeds the files that travel inside the program. It imports
// nothing of the project.
package assets

import "embed"

// Fonts are the faces of the window: fonts/inter for the interface,
// fonts/sourceserif4 for reading; those of fonts/noto are for letters that they lack, in
// PDFs. Each has its licence (OFL 1.1).
//
//go:embed fonts
var Fonts embed.FS

// Rules are rules as data: rules/boilerplate.txt, the lines of a page that
// are not the article.
//
//go:embed rules
var Rules embed.FS

// Sample is the sample event: four saved web pages about one invented event,
// written for this program. They come in through the real import.
//
//go:embed sample
var Sample embed.FS

// Lexicon holds the word lists: lexicon/*.tsv, each with its origin and
// licence in its first lines.
//
//go:embed lexicon
var Lexicon embed.FS

// Tagger holds the weights of the tagger of quotations, tagger/quotes.bin:
// made by tools/train/quote from the train split of PolNeAR 1.0 (Newell,
// Margolin, Ruths, LREC 2018; MIT).
//
//go:embed tagger
var Tagger embed.FS

// Difference holds the weights by which sentences about differences are ranked,
// difference/weights.tsv: chosen by hand for this program.
//
//go:embed difference
var Difference embed.FS

// Lang holds what the program says to people: lang/LANGUAGE/*.json, texts by
// key, one file for what belongs together.
//
//go:embed lang
var Lang embed.FS

// Align holds weights of regressions: align/model.tsv and meaning.tsv score pairs
// of sentences (made by tools/train/align), absent.tsv what is not found,
// numbers.tsv numbers of one thing.
//
//go:embed align
var Align embed.FS

// Encoder holds the sentence encoder: encoder/encoder.safetensors, its weights
// rounded to int8, and encoder/vocab.txt, its pieces of words. The origin is
// all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0: encoder/LICENSE.txt,
// encoder/NOTICE.txt), trained further by tools/train/encoder.
//
//go:embed encoder
var Encoder embed.FS

// Icon is the picture of the program, a PNG.
//
//go:embed icon/icon.png
var Icon []byte
