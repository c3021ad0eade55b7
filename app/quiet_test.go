package app

import (
	"errors"
	"log"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
)

// TestQuietLog holds that a complaint about a missing bus is left out with its
// lines, and that one about the program's own faults is not.
func TestQuietLog(t *testing.T) {
	var out strings.Builder
	old := log.Writer()
	log.SetOutput(QuietLog(&out))
	defer log.SetOutput(old)
	fyne.LogError("failed to watch theme settings", errors.New("dbus-launch"))
	fyne.LogError("Preferences load error:", errors.New("EOF"))
	if out.Len() > 0 {
		t.Errorf("written: %s", out.String())
	}
	fyne.LogError("Failed to decode image for window icon", errors.New("cut off"))
	for _, want := range []string{"window icon", "cut off", "quiet_test.go"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is missing in %q", want, out.String())
		}
	}
}
