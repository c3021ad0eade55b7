package news_test

import (
	"fmt"
	"strings"
	"time"

	"parallax/compare/news"
)

// A headline and paragraphs make an article; its text is frozen, and every
// place in it is a span of bytes.
func ExampleNew() {
	a := news.New("Ferry is late", []string{"The ferry left at noon.", "Fog lay on the sound."})
	a.Outlet, a.Published = "The Heron", news.Day(2031, time.May, 14)
	fmt.Printf("%s, %v: %d words\n", a.Name(), a.Published, a.Words())
	fmt.Printf("%q\n", a.Text)
	fmt.Printf("%v %q\n", a.Body(), a.Slice(a.Body()))
	// Output:
	// The Heron, 14 May 2031: 10 words
	// "Ferry is late\n\nThe ferry left at noon.\n\nFog lay on the sound."
	// {15 61} "The ferry left at noon.\n\nFog lay on the sound."
}

// What a reader said of a passage is found again when the page was read anew
// and its text is another.
func ExampleAnchor_Find() {
	old := news.New("Ferry is late", []string{"The ferry left at noon.", "Fog lay on the sound."})
	start := strings.Index(old.Text, "Fog")
	anchor := old.Anchor(news.Span{Start: start, End: start + len("Fog lay on the sound.")})

	anew := news.New("Ferry is late", []string{"Corrected at 5 p.m.", "The ferry left at one.", "Fog lay on the sound."})
	s, ok := anchor.Find(anew)
	fmt.Println(ok, s, anew.Slice(s))
	// Output: true {60 81} Fog lay on the sound.
}

// Two spans of one text.
func ExampleSpan_Intersect() {
	quotation, sentence := news.Span{Start: 10, End: 40}, news.Span{Start: 25, End: 60}
	both := quotation.Intersect(sentence)
	fmt.Println(both, both.Len(), quotation.Overlaps(sentence), sentence.Contains(both))
	// Output: {25 40} 15 true true
}
