package tidy

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"testing"

	"parallax/app/sight"
	"parallax/assets"
)

func TestOnlyPagesOfFilesAreDropped(t *testing.T) {
	for line, want := range map[string]mapping{
		"1000-3000 r-xp 00000000 08:01 1234 /usr/lib/x.so":     {0x1000, 0x3000},
		"1000-3000 r--p 00000000 08:01 1234 /usr/lib/x of.so":  {0x1000, 0x3000},
		"1000-3000 rw-p 00000000 08:01 1234 /usr/lib/x.so":     {},
		"1000-3000 r--s 00000000 08:01 1234 /usr/lib/x.so":     {},
		"1000-3000 r-xp 00000000 00:00 0 [vdso]":               {},
		"1000-3000 r--p 00000000 00:00 0":                      {},
		"1000-zzzz r-xp 00000000 08:01 1234 /usr/lib/x.so":     {},
		"1000-3000 ---p 00000000 08:01 1234 /usr/lib/apart.so": {},
	} {
		bounds, rest, _ := strings.Cut(line, " ")
		if got := newMapping(bounds, strings.Fields(rest)); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}

func TestDroppedPagesComeBack(t *testing.T) {
	before, err := assets.Encoder.ReadFile("encoder/encoder.safetensors")
	if err != nil {
		t.Fatal(err)
	}
	held := resident(t)
	dropMapped()
	if now := resident(t); now > held-len(before)/2 {
		t.Errorf("%d bytes of files are held, %d before", now, held)
	}
	after, _ := assets.Encoder.ReadFile("encoder/encoder.safetensors")
	sight.WantTrue(t, bytes.Equal(before, after))
}

// resident is how many bytes of mapped files are in memory.
func resident(t *testing.T) int {
	t.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(status), "RssFile:")
	kb, err := strconv.Atoi(strings.Fields(rest)[0])
	if err != nil {
		t.Fatal(err)
	}
	return kb << 10
}
