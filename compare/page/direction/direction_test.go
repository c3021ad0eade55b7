package direction

import (
	"strings"
	"testing"
)

// TestStretches: what is read from right to left stands in brackets.
func TestStretches(t *testing.T) {
	for text, want := range map[string]string{
		"Ann Oyelaran, sentence 5": "Ann Oyelaran, sentence 5",
		"":                         "",
		"said שלום עולם, twice":    "said [שלום עולם], twice",
		"(דוד) 12 people":          "([דוד]) 12 people",
		"12 דוד 13":                "12 [דוד] 13",
		"דוד 12 רות. End":          "[דוד 12 רות]. End",
		"«وزير الخارجية»، قال 5 times":  "«[وزير الخارجية»، قال] 5 times",
		"قال وزير (اليوم) and left":     "[قال وزير (اليوم)] and left",
		"the محمّد case":                "the [محمّد] case",
		"דוד Levi רות":                  "[דוד] Levi [רות]",
		"قال؟ yes":                      "[قال؟] yes",
		"東京 and नमस्ते stay":            "東京 and नमस्ते stay",
		"the (דוד) and (רות לוי) there": "the ([דוד]) and ([רות לוי]) there",
	} {
		var got, whole strings.Builder
		for _, s := range Stretches(text) {
			whole.WriteString(s.Text)
			if s.RightToLeft {
				got.WriteString("[" + s.Text + "]")
			} else {
				got.WriteString(s.Text)
			}
		}
		if got.String() != want || whole.String() != text {
			t.Errorf("%q: %q, want %q", text, got.String(), want)
		}
	}
}

func TestIsolated(t *testing.T) {
	if got := Isolated("by דוד, 5"); got != "by \u2067דוד\u2069, 5" {
		t.Errorf("%q", got)
	}
	if got := Isolated("by Ann, 5"); got != "by Ann, 5" {
		t.Errorf("%q", got)
	}
}

func TestMirrored(t *testing.T) {
	if got := Mirrored("(«a»)"); got != "(«a»)" {
		t.Errorf("%q", got)
	}
	if got := Mirrored("),"); got != ",(" {
		t.Errorf("%q", got)
	}
}
