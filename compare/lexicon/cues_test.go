package lexicon

import "testing"

func TestFindCue(t *testing.T) {
	for _, c := range []struct {
		form string
		kind CueKind
		ok   bool
	}{{"said", Saying, true}, {"statement", Naming, true}, {"wants", Stance, true}, {"table", "", false}} {
		got, ok := FindCue(c.form)
		if ok != c.ok || got.Kind != c.kind {
			t.Errorf("%s: got %v %v", c.form, got, ok)
		}
	}
}

func TestShares(t *testing.T) {
	for form, c := range cues() {
		if s := c.Share(); s < 0 || s > 1 {
			t.Errorf("%s: share %v", form, s)
		}
		switch c.Kind {
		case Saying, Naming, Stance:
		default:
			t.Errorf("%s: kind %q", form, c.Kind)
		}
	}
}
