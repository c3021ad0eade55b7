package tidy

import (
	"bufio"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// dropMapped lets go of the pages of the program's file and of its libraries that are
// mapped and never written to: weights and lists are read once, code that draws a screen
// for the first time seldom runs again. The system keeps the files in its cache as long
// as there is room; a page that is wanted again comes from there within microseconds.
func dropMapped() {
	f, err := os.Open("/proc/self/smaps")
	if err != nil {
		return // a system without it keeps the pages
	}
	defer func() { _ = f.Close() }()
	var at mapping
	for lines := bufio.NewScanner(f); lines.Scan(); {
		name, value, _ := strings.Cut(lines.Text(), " ")
		switch {
		case !strings.HasSuffix(name, ":"):
			at = newMapping(name, strings.Fields(value))
		case name == "Anonymous:" && strings.TrimSpace(value) == "0 kB":
			at.drop()
		}
	}
}

// mapping is a range of addresses at which a file can be read; its zero value is none.
type mapping struct{ from, to uintptr }

// newMapping reads a line like "7f31c000-7f31f000 r-xp 00000000 08:01 1234 /usr/lib/x.so";
// it gives none where something can be written or where no file stands behind it.
func newMapping(bounds string, rest []string) mapping {
	if len(rest) < 5 || !strings.HasPrefix(rest[4], "/") || rest[0] != "r-xp" && rest[0] != "r--p" {
		return mapping{}
	}
	a, z, _ := strings.Cut(bounds, "-")
	from, err1 := strconv.ParseUint(a, 16, 64)
	to, err2 := strconv.ParseUint(z, 16, 64)
	if err1 != nil || err2 != nil {
		return mapping{}
	}
	return mapping{uintptr(from), uintptr(to)}
}

// drop lets go of its pages. None of them may differ from the file.
func (m mapping) drop() {
	if m.to <= m.from {
		return
	}
	_, _, _ = unix.Syscall(unix.SYS_MADVISE, m.from, m.to-m.from, unix.MADV_DONTNEED)
}
