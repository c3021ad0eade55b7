package command

import (
	"archive/zip"
	"encoding/json"
	"io"
	"os"
	"strings"
	"testing"
)

// unpacked is a file of an archive.
func unpacked(t *testing.T, archive, name string) string {
	t.Helper()
	z, err := zip.OpenReader(archive)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close() //nolint:errcheck // a test
	for _, f := range z.File {
		if f.Name != name {
			continue
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	t.Fatalf("%s has no %s", archive, name)
	return ""
}

// answered is a worksheet with a name and one answer a line, as often as they go.
func answered(sheet, name string, answers ...string) string {
	lines := strings.Split(strings.TrimRight(sheet, "\r\n"), "\r\n")
	lines[1] = "Name," + name
	for i := 3; i < len(lines); i++ {
		lines[i] += answers[(i-3)%len(answers)]
	}
	return strings.Join(lines, "\r\n") + "\r\n"
}

func put(t *testing.T, name, data string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestBundle(t *testing.T) {
	room(t)
	if code, _, _, said := run(false, "bundle", "make", "dawn.txt", "echo.txt", "--out", "class.zip", "--quick"); code != Done || !strings.Contains(said, "2 texts") {
		t.Fatalf("make: %d, %s", code, said)
	}
	sheet := unpacked(t, "class.zip", worksheetName)
	var about bundle
	if err := json.Unmarshal([]byte(unpacked(t, "class.zip", "bundle.json")), &about); err != nil || about.Version != 1 || len(about.Articles) != 2 {
		t.Fatalf("%+v, %v", about, err)
	}
	if text := unpacked(t, "class.zip", about.Articles[0].File); !strings.Contains(text, "Captain Ines Bahr") || !strings.HasPrefix(text, "Title: ") {
		t.Errorf("the text of the first article: %s", text)
	}
	if code, _, _, said := run(false, "bundle", "make", "dawn.txt", "echo.txt", "--out", "class.zip", "--quick"); code != Misuse {
		t.Errorf("written over: %d, %s", code, said)
	}
	if code, _, _, _ := run(false, "bundle", "make", "dawn.txt", "echo.txt", "--out", "again.zip", "--quick"); code != Done {
		t.Fatal("not made again")
	}
	one, _ := os.ReadFile("class.zip")
	two, _ := os.ReadFile("again.zip")
	if string(one) != string(two) {
		t.Error("two runs, two bundles")
	}

	if err := os.Mkdir("in", 0o700); err != nil {
		t.Fatal(err)
	}
	put(t, "in/noor.csv", answered(sheet, "Noor", "yes", "no"))
	put(t, "in/ida.csv", strings.ReplaceAll(answered(sheet, "Ida", "Yes", "no"), "\r\n", "\n"))
	code, _, out, said := run(false, "bundle", "collect", "in")
	if code != Done || !strings.Contains(out, "2 worksheets") || !strings.Contains(out, "agree: 100 %") || !strings.Contains(out, "1.00 (Cohen") {
		t.Errorf("collect: %d, %s%s", code, out, said)
	}
	put(t, "in/bo.csv", answered(sheet, "Bo", "no", "yes"))
	put(t, "in/other.csv", answered(strings.Replace(sheet, about.Bundle, "another", 1), "Cy", "yes"))
	put(t, "in/empty.csv", sheet)
	put(t, "in/letter.csv", "Dear teacher,\n")
	code, _, out, said = run(false, "bundle", "collect", "in", "--out", "table.csv")
	if code != Trouble || strings.Count(said, "left out") != 3 || out != "" {
		t.Errorf("collect with what cannot be used: %d, %s", code, said)
	}
	table, err := os.ReadFile("table.csv")
	if err != nil || !strings.Contains(string(table), "Fleiss") || !strings.Contains(string(table), "33.3") {
		t.Errorf("%v\n%s", err, table)
	}
}

func TestBundleMisuse(t *testing.T) {
	room(t)
	for args, want := range map[string]int{
		"bundle": Misuse, "bundle bake": Misuse, "bundle make dawn.txt echo.txt": Misuse, "bundle collect": Misuse,
		"bundle make dawn.txt echo.txt --out x.zip --questions 0": Misuse, "bundle collect nowhere.csv": Trouble, "bundle collect dawn.txt": Trouble,
	} {
		if code, _, _, said := run(false, strings.Fields(args)...); code != want || said == "" {
			t.Errorf("%s: %d, %q", args, code, said)
		}
	}
}
