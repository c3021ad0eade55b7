package kept

import (
	"context"
	"strconv"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/vector"
)

// Meanings is where the library keeps what the sentences of articles mean.
type Meanings interface {
	Meaning(ctx context.Context, article, version string) ([]byte, error)
	PutMeaning(ctx context.Context, article, version string, meaning []byte) error
	EachMeaning(ctx context.Context, f func(article, version string, meaning []byte) bool) (of int, err error)
}

// MeaningVersion names all that the kept meaning of an article depends on
// beside its text, of which its ID is the hash: the encoder, and where its
// sentences end.
func MeaningVersion(a *news.Article) string {
	return vector.Version + "." + reading.Version(compare.EngineVersion) + "." + strconv.Itoa(a.Headline.End)
}

// Unread are the articles whose meaning a comparison would have to read.
func Unread(m *compare.Memory, articles []*news.Article) (out []*news.Article) {
	for _, a := range articles {
		if a.English() && m.Meaning(a) == nil {
			out = append(out, a)
		}
	}
	return out
}

// RecallMeaning gives the memory what the library has kept of the articles'
// meaning. What is not there, or cannot be used, is read anew: it is a cache.
func RecallMeaning(ctx context.Context, store Meanings, m *compare.Memory, articles []*news.Article) {
	of := MeaningOf(ctx, store, m)
	for _, a := range Unread(m, articles) {
		if t := of(a); t != nil {
			m.GiveMeaning(a, t)
		}
	}
}

// MeaningOf gives what the sentences of an article mean, out of the memory or else of
// the library; nil where neither has it.
func MeaningOf(ctx context.Context, store Meanings, m *compare.Memory) func(*news.Article) *vector.Text {
	return func(a *news.Article) *vector.Text {
		if t := m.Meaning(a); t != nil || !a.English() {
			return t
		}
		kept, err := store.Meaning(ctx, a.ID, MeaningVersion(a))
		t := &vector.Text{}
		if err != nil || t.UnmarshalBinary(kept) != nil {
			return nil
		}
		return t
	}
}

// KeepMeaning puts into the library what the memory holds of the articles'
// meaning; true when all of it is there then. A library that cannot be written
// keeps nothing.
func KeepMeaning(ctx context.Context, store Meanings, m *compare.Memory, articles []*news.Article) bool {
	for _, a := range articles {
		t := m.Meaning(a)
		if t == nil {
			continue
		}
		kept, err := t.MarshalBinary()
		if err == nil {
			err = store.PutMeaning(ctx, a.ID, MeaningVersion(a), kept)
		}
		if err != nil {
			return false
		}
	}
	return true
}
