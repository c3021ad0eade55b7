package kept

import (
	"context"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading"
)

// Readings is where the library keeps what was read of articles.
type Readings interface {
	Readings(ctx context.Context, version string, articles []string) (map[string][]byte, error)
	PutReadings(ctx context.Context, version string, readings map[string][]byte) error
}

// Library is where a library keeps what was read of articles, and the articles.
type Library interface {
	Readings
	Meanings
	QuoteKeeper
	Article(ctx context.Context, id string) (*news.Article, error)
}

// RecallReadings gives the memory what the library has kept of the articles. What is
// not there, or cannot be used, is read anew: it is a cache.
func RecallReadings(ctx context.Context, store Readings, m *compare.Memory, articles []*news.Article) {
	var ids []string
	for _, a := range articles {
		if _, ok := m.Reading(a); !ok {
			ids = append(ids, a.ID)
		}
	}
	if len(ids) == 0 {
		return
	}
	kept, err := store.Readings(ctx, reading.Version(compare.EngineVersion), ids)
	if err != nil {
		return
	}
	for _, a := range articles {
		if r, err := reading.Decode(kept[a.ID], a); err == nil {
			m.Give(r)
		}
	}
}

// KeepReadings puts into the library what the memory holds of the articles
// and the library does not. A library that cannot be written keeps nothing;
// the articles are read again then.
func KeepReadings(ctx context.Context, store Readings, m *compare.Memory, articles []*news.Article) {
	version := reading.Version(compare.EngineVersion)
	ids := make([]string, len(articles))
	for i, a := range articles {
		ids[i] = a.ID
	}
	kept, err := store.Readings(ctx, version, ids)
	if err != nil {
		return
	}
	fresh := map[string][]byte{}
	for _, a := range articles {
		r, ok := m.Reading(a)
		if _, there := kept[a.ID]; ok && !there {
			fresh[a.ID] = r.Encode()
		}
	}
	if len(fresh) > 0 {
		_ = store.PutReadings(ctx, version, fresh)
	}
}
