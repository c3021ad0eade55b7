package command

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestN166OnADisk: a disk of 2 MB is full in the middle of an import. What has a line is
// stored and can be read with no room at all; with room the same command goes on.
func TestN166OnADisk(t *testing.T) {
	t.Chdir(t.TempDir())
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=2m"); err != nil {
		t.Skip(err) // this user may not
	}
	defer syscall.Unmount(disk, syscall.MNT_DETACH) //nolint:errcheck // a test
	reports(t, "many", 30, 300)
	path, stone := filepath.Join(disk, "l"), filepath.Join(disk, "stone")
	code, out, said := ended(t, started("", "import", "many", "--event", "Harbour", "--library", path))
	lines := strings.Count(out, "\n")
	if code != Unusable || lines == 0 || lines == 30 || !strings.Contains(said, "The disk is full") {
		t.Errorf("code %d, %d lines, %s", code, lines, said)
	}
	fill := func() {
		if err := os.WriteFile(stone, make([]byte, 4<<20), 0o600); !errors.Is(err, syscall.ENOSPC) {
			t.Fatal(err)
		}
	}
	fill()
	for _, args := range []string{"library list", "library search harbour", "library check", "suggest"} {
		wantEnd(t, "", Done, "", append(strings.Fields(args), "--library", path)...)
	}
	if err := syscall.Mount("", disk, "", syscall.MS_REMOUNT, "size=64m"); err != nil {
		t.Fatal(err)
	}
	goesOn(t, path, lines, func() {})
	if err := errors.Join(os.RemoveAll(path+".copies"), os.Remove(stone), syscall.Mount("", disk, "", syscall.MS_REMOUNT, "size=20m")); err != nil {
		t.Fatal(err)
	}
	// The library was closed: nothing lies beside it that could be reused.
	if err := os.WriteFile(stone, make([]byte, 40<<20), 0o600); !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
	wantEnd(t, "", Done, "Report 029", "library", "list", "--library", path)
	wantEnd(t, "", Unusable, "The disk is full", "import", "many/r000.txt", "--event", "Another", "--library", path)
}
