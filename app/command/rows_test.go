//go:build unix

package command

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"parallax/app/care"
	"parallax/data"
	"parallax/data/file"
)

// Faults by the numbers of their rows in the table of cases; other rows are named where
// they are tested (TestEachRowIsTested in data/safety).

// started is the program as a process of its own; shell is what a shell does first,
// such as setting limits.
func started(shell string, args ...string) *exec.Cmd {
	cmd := exec.Command("sh", "-c", shell+"\n"+`exec "$0"`, os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+strings.Join(args, "\n"))
	return cmd
}

// ended runs a process to its end.
func ended(t *testing.T, cmd *exec.Cmd) (code int, out, said string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	if strings.Contains(stderr.String(), "goroutine ") || strings.Contains(stderr.String(), "panic") {
		t.Errorf("it fell: %.2000s", stderr.String())
	}
	return cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()
}

// wantEnd runs the program and holds its exit code and what it says.
func wantEnd(t *testing.T, shell string, code int, say string, args ...string) (out string) {
	t.Helper()
	got, out, said := ended(t, started(shell, args...))
	if got != code || !strings.Contains(out+said, say) {
		t.Errorf("%v: code %d, want %d with %q: %s%s", args, got, code, say, out, said)
	}
	return out
}

// reports writes n articles into a folder.
func reports(t *testing.T, folder string, n, paragraphs int) {
	t.Helper()
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		text := fmt.Sprintf("Report %03d of the harbour\n\n", i)
		for k := range paragraphs {
			text += fmt.Sprintf("The harbour master said on Monday that pier %d of dock %d was closed for repairs.\n\n", i, k)
		}
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("r%03d.txt", i)), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestN166: in a folder on a full disk what was stored can be read with no room at all.
// A limit of the length of a file stands for the disk; rows_linux_test.go has a real one.
func TestN166(t *testing.T) {
	t.Chdir(t.TempDir())
	reports(t, "many", 30, 120)
	// A file may have 800 KB (blocks of 512 bytes).
	code, out, said := ended(t, started("ulimit -f 1600", "import", "many", "--event", "Harbour", "--library", "l"))
	lines := strings.Count(out, "\n")
	if code != Unusable || lines == 0 || lines == 30 || !strings.Contains(said, "goes on where it ended") {
		t.Errorf("code %d, %d lines, %s", code, lines, said)
	}
	goesOn(t, "l", lines, func() {
		for _, args := range []string{"library list", "library search harbour", "library check", "suggest"} {
			wantEnd(t, "ulimit -f 0", Done, "", append(strings.Fields(args), "--library", "l")...)
		}
	})
}

// goesOn holds that a library of which an import could store so many of 30 articles is
// whole and can be read, and that the same import goes on.
func goesOn(t *testing.T, path string, stored int, without func()) {
	t.Helper()
	wantEnd(t, "", Done, fmt.Sprintf("%d articles in 1 event", stored), "library", "check", "--library", path)
	without()
	wantEnd(t, "", Done, fmt.Sprintf("%d new in the library", 30-stored), "import", "many", "--event", "Harbour", "--library", path)
	wantEnd(t, "", Done, "whole: 30 articles in 1 event", "library", "check", "--library", path)
}

// TestN167: an export that cannot be written leaves the old file, and no part of the
// new one.
func TestN167(t *testing.T) {
	room(t)
	if err := os.WriteFile("old.html", []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	before := listing(t)
	wantEnd(t, "ulimit -f 4", Trouble, "“old.html” was not written", "compare", "dawn.txt", "echo.txt", "--quick", "--out", "old.html", "--force")
	if b, err := os.ReadFile("old.html"); err != nil || string(b) != "old" || listing(t) != before {
		t.Errorf("%q, %v; files %s, before %s", b, err, listing(t), before)
	}
}

// TestN168, with N169: what is there already is not written over unasked; a folder that
// is gone is named.
func TestN168(t *testing.T) {
	filled(t)
	if err := os.WriteFile("old", []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range []string{"compare dawn.txt echo.txt --quick --out old", "library export old --library lib", "library salvage old --library lib"} {
		if code, _, out, said := run(false, strings.Fields(args)...); code == Done || !strings.Contains(said, "old") {
			t.Errorf("%s: %d, %s%s", args, code, out, said)
		}
	}
	if b, err := os.ReadFile("old"); err != nil || string(b) != "old" {
		t.Errorf("%q, %v", b, err)
	}
	for _, args := range []string{"compare dawn.txt echo.txt --quick --out gone/x.html", "library export gone/x.zip --library lib"} {
		if code, _, out, said := run(false, strings.Fields(args)...); code != Trouble || !strings.Contains(said, "gone/x") {
			t.Errorf("%s: %d, %s%s", args, code, out, said)
		}
	}
}

// TestN170: a library that may not be written can be read; what would change it says
// so. The process is another user where this one may write everywhere.
func TestN170(t *testing.T) {
	filled(t)
	program := filepath.Join(t.TempDir(), "program")
	b, err := os.ReadFile(os.Args[0])
	if err == nil {
		err = os.WriteFile(program, b, 0o755)
	}
	if err != nil {
		t.Fatal(err)
	}
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range []string{here, filepath.Dir(here), filepath.Dir(program), filepath.Dir(filepath.Dir(program))} {
		if err := os.Chmod(f, 0o555); err != nil {
			t.Fatal(err)
		}
	}
	defer os.Chmod(here, 0o755)               //nolint:errcheck // so that it can be removed
	defer os.Chmod(filepath.Dir(here), 0o755) //nolint:errcheck // so that it can be removed
	for _, f := range []string{"lib", "dawn.txt"} {
		if err := os.Chmod(f, 0o444); err != nil {
			t.Fatal(err)
		}
	}
	before := listing(t)
	for args, say := range map[string]string{
		"library list": "0Ferry", "library search fog": "0Evening Echo", "library check": "0whole: 3 articles", "library show Ferry": "0Dawn Post", "suggest": "0",
		"import dawn.txt": "3can only be read", "library backup": "3can only be read", "library export x.zip": "1x.zip",
	} {
		cmd := exec.Command(program)
		cmd.Env = append(os.Environ(), "HOME=/nowhere", childEnv+"="+strings.Join(append(strings.Fields(args), "--library", "lib"), "\n"))
		if os.Getuid() == 0 {
			const nobody = 65534
			cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
		}
		code, out, said := ended(t, cmd)
		if fmt.Sprint(code) != say[:1] || !strings.Contains(out+said, say[1:]) {
			t.Errorf("%s: %d, %s%s", args, code, out, said)
		}
	}
	if got := listing(t); got != before {
		t.Errorf("files: %s, before: %s", got, before)
	}
}

// TestN171: another program that writes is waited for, and nothing is lost by it.
func TestN171(t *testing.T) {
	if testing.Short() {
		t.Skip("waits for seconds")
	}
	filled(t)
	db, err := file.Connect(mustAbs(t, "lib"), file.ForWriting, 1)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() //nolint:errcheck // a test
	if _, err := db.Exec(`BEGIN EXCLUSIVE`); err != nil {
		t.Fatal(err)
	}
	lib(t, Done, "list") // reading does not wait
	if code, _, _, said := run(false, "library", "backup", "--library", "lib"); code != Done {
		t.Errorf("backup: %d, %s", code, said) // neither does a copy
	}
	time.AfterFunc(6*time.Second, func() { _, _ = db.Exec(`COMMIT`) })
	if code, _, _, said := run(false, "import", "dawn.txt", "--event", "Another", "--library", "lib"); code != Done {
		t.Errorf("import: %d, %s", code, said)
	}
	out, _ := lib(t, Done, "list")
	wantIn(t, out, "Another", "Ferry")
}

func mustAbs(t *testing.T, path string) string {
	t.Helper()
	abs, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	return abs
}

// TestN172: a second program on the same library says that it is open.
func TestN172(t *testing.T) {
	filled(t)
	l, err := data.Open(context.Background(), "lib")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close() //nolint:errcheck // a test
	wantEnd(t, "", Unusable, "open in another window or command", "import", "echo.txt", "--library", "lib")
	wantEnd(t, "", Unusable, "open in another window or command", "library", "restore", "newest", "--library", "lib")
	wantEnd(t, "", Done, "Ferry", "library", "list", "--library", "lib")
}

// TestN173: what is said of a drive of another computer.
func TestN173(t *testing.T) {
	wantIn(t, care.Say("remote"), "drive of another computer", "keep it on this computer")
}

// TestN174: a library whose folder is gone when something is stored is told.
func TestN174(t *testing.T) {
	room(t)
	reports(t, "many", 40, 60)
	if err := os.Mkdir("there", 0o700); err != nil {
		t.Fatal(err)
	}
	cmd := started("", "import", "many", "--event", "Harbour", "--library", "there/l")
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	one := make([]byte, 1)
	if _, err := io.ReadFull(out, one); err != nil { // the first article is stored
		t.Fatal(err)
	}
	if err := os.RemoveAll("there"); err != nil {
		t.Skip(err) // it wrote there at that moment
	}
	_, _ = io.Copy(io.Discard, out)
	if err := cmd.Wait(); err == nil || cmd.ProcessState.ExitCode() != Unusable || !strings.Contains(said.String(), "moved, deleted or replaced") {
		t.Errorf("%v: %s", err, said.String())
	}
}

// TestN175, with N176: no home, odd zones and languages.
func TestN175(t *testing.T) {
	filled(t)
	unset := "unset HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_CONFIG_HOME"
	wantEnd(t, unset, Trouble, "Name the library’s file with --library", "library", "list")
	wantEnd(t, unset, Trouble, "Name the library’s file with --library", "import", "dawn.txt")
	wantEnd(t, unset, Done, "Ferry", "library", "list", "--library", "lib")
	wantEnd(t, unset, Done, "already in the library", "import", "dawn.txt", "--library", "lib")
	wantEnd(t, unset+"; XDG_DATA_HOME=here; export XDG_DATA_HOME", Trouble, "--library", "import", "dawn.txt")
	wantEnd(t, "HOME=/dev/null; export HOME; unset XDG_DATA_HOME", Trouble, "/dev/null/", "import", "dawn.txt")
	want := wantEnd(t, "", Done, "", "compare", "dawn.txt", "echo.txt", "--quick", "--format", "json")
	for _, env := range []string{"LC_ALL=C", "LANG=tr_TR.UTF-8", "TZ=Asia/Kathmandu", "TZ=no/where", "TZ=Pacific/Kiritimati"} {
		name, _, _ := strings.Cut(env, "=")
		if got := wantEnd(t, env+"; export "+name, Done, "", "compare", "dawn.txt", "echo.txt", "--quick", "--format", "json"); got != want {
			t.Errorf("%s: another comparison", env)
		}
	}
}

// TestN177: who reads the output goes away; nothing is said, and nothing falls.
func TestN177(t *testing.T) {
	filled(t)
	for _, args := range []string{"library list --library lib", "compare dawn.txt echo.txt --quick --format json"} {
		cmd := started("", strings.Fields(args)...)
		var said bytes.Buffer
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		cmd.Stdout, cmd.Stderr = w, &said
		if err := r.Close(); err != nil {
			t.Fatal(err)
		}
		err = cmd.Run()
		_ = w.Close()
		status, _ := cmd.ProcessState.Sys().(syscall.WaitStatus)
		if !status.Signaled() || status.Signal() != syscall.SIGPIPE || said.Len() > 0 {
			t.Errorf("%s: %v, %q", args, err, said.String())
		}
		wantEnd(t, "exec >&-", Done, "", strings.Fields(args)...)
	}
}

// TestN178: few files may be open, or little memory used.
func TestN178(t *testing.T) {
	filled(t)
	for _, limit := range []string{"ulimit -n 32", "ulimit -v 1500000 2>/dev/null || true"} {
		wantEnd(t, limit, Done, "Ferry", "library", "list", "--library", "lib")
		wantEnd(t, limit, Done, "schema", "compare", "dawn.txt", "echo.txt", "--quick", "--format", "json")
	}
	for n := 9; n < 16; n++ { // each file more lets it come further; Go itself needs eight
		code, _, said := ended(t, started(fmt.Sprintf("ulimit -n %d", n), "import", "dawn.txt", "--library", "lib"))
		if code != Done && said == "" {
			t.Errorf("%d files: code %d without a word", n, code)
		}
	}
	wantEnd(t, "", Done, "whole: 3 articles", "library", "check", "--library", "lib")
}

// TestN179: a signal to end stops an import within a second; what is stored is whole.
func TestN179(t *testing.T) {
	room(t)
	reports(t, "many", 60, 60)
	for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT} {
		cmd := started("", "import", "many", "--event", "Harbour", "--library", "lib")
		out, err := cmd.StdoutPipe()
		if err == nil {
			err = cmd.Start()
		}
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.ReadFull(out, make([]byte, 1)); err != nil {
			t.Fatal(err)
		}
		begun := time.Now()
		_ = cmd.Process.Signal(signal)
		_, _ = io.Copy(io.Discard, out)
		_ = cmd.Wait()
		if took := time.Since(begun); took > time.Second {
			t.Errorf("%v: it ended after %v", signal, took)
		}
		l := wantWhole(t, "lib")
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestN187: 50 MB by standard input are refused by their size.
func TestN187(t *testing.T) {
	room(t)
	big, err := os.Open("big.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer big.Close() //nolint:errcheck // only read
	cmd := started("", "compare", "-", "dawn.txt")
	cmd.Stdin = big
	if code, _, said := ended(t, cmd); code != Trouble || !strings.Contains(said, "the limit is 10 MB") {
		t.Errorf("%d, %s", code, said)
	}
}

// TestN188: of 500 files three are bad; the others are stored, and the three have a line.
func TestN188(t *testing.T) {
	t.Chdir(t.TempDir())
	reports(t, "many", 497, 2)
	for name, bytes := range map[string]string{"none.txt": "", "noise.txt": "\x7fELF\x02\x01\x00\x00" + strings.Repeat("\x00\xff\x01", 400), "broken.pdf": "%PDF-1.4\n"} {
		if err := os.WriteFile(filepath.Join("many", name), []byte(bytes), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	code, _, out, said := run(false, "import", "many", "--library", "l")
	if code != Trouble || !strings.Contains(said, "497 new in the library, 3 refused.") {
		t.Errorf("%d, %s", code, said)
	}
	wantIn(t, out, "none.txt", "noise.txt", "broken.pdf")
}
