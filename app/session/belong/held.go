package belong

import (
	"context"

	"parallax/compare/gather"
	"parallax/compare/news"
)

// mostHeld is how many articles of an event an imported one is held against:
// more take time and say no more.
const mostHeld = 60

// Held are the articles of the event that an import goes into.
type Held struct {
	reader gather.Reader
	texts  []*gather.Text
}

// Hold reads what an event holds already, nothing of none.
func Hold(ctx context.Context, store EventArticles, event string) (*Held, error) {
	h := &Held{}
	if event == "" {
		return h, nil
	}
	held, err := store.ArticlesOfEvent(ctx, event)
	for _, a := range held[max(0, len(held)-mostHeld):] {
		h.texts = append(h.texts, h.reader.Read(a))
	}
	return h, err
}

// Misfit reports whether an article seems to be about another event than those
// that are held, and holds it too.
func (h *Held) Misfit(a *news.Article) bool {
	text := h.reader.Read(a)
	foreign := gather.Foreign(text, h.texts)
	if !foreign { // what does not fit is no measure for the next one
		h.texts = append(h.texts, text)
		h.texts = h.texts[max(0, len(h.texts)-mostHeld):]
	}
	return foreign
}
