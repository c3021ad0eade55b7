package session

import (
	"context"
	"path/filepath"
	"reflect"
	"testing"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/data"
	"parallax/data/ingest"
)

// keptOf are the readings in the library of the articles of the open event.
func (d *desk) keptOf() map[string][]byte {
	var ids []string
	for _, a := range d.articles {
		ids = append(ids, a.ID)
	}
	kept, err := d.lib.Readings(context.Background(), reading.Version(compare.EngineVersion), ids)
	if err != nil {
		d.t.Fatal(err)
	}
	return kept
}

// TestComparingStartsFromKeptReadings: what was read once is not read again
// after a restart, and the result is the same; a spoilt reading is made anew.
func TestComparingStartsFromKeptReadings(t *testing.T) {
	path := filepath.Join(t.TempDir(), data.FileName)
	d := newDesk(t, path, Options{Sample: ingest.Sample})
	d.settle()
	d.until(t, "the readings are kept", func() bool { return len(d.keptOf()) == len(d.articles) })
	want, spoilt := d.Comparison(), d.articles[0].ID
	version := reading.Version(compare.EngineVersion)
	if err := d.lib.PutReadings(context.Background(), version, map[string][]byte{spoilt: []byte("rotten")}); err != nil {
		t.Fatal(err)
	}
	d.shut()

	var unread []string
	spy := func(ctx context.Context, articles []*news.Article, o compare.Options) (*compare.Comparison, error) {
		for _, a := range articles {
			if _, ok := o.Memory.Reading(a); !ok {
				unread = append(unread, a.ID)
			}
		}
		return compare.Articles(ctx, articles, o)
	}
	d = newDesk(t, path, Options{Sample: ingest.Sample, Compare: spy})
	d.settle()
	if len(unread) != 1 || unread[0] != spoilt {
		t.Errorf("read anew: %v, want %s alone", unread, spoilt)
	}
	if !reflect.DeepEqual(d.Comparison(), want) {
		t.Error("the comparison is another one")
	}
}
