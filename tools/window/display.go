package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"hash/maphash"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// display is an X display without a screen, whose picture is a file in memory.
type display struct {
	name   string // ":99"
	server *exec.Cmd
	frame  string
}

// newDisplay starts Xvfb on a display that is free; its picture lies in room.
func newDisplay(room string, width, height int) (*display, error) {
	told, tell, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer told.Close()
	c := exec.Command("Xvfb", "-displayfd", "3", "-fbdir", room, "-nolisten", "tcp", "-noreset", "-screen", "0", fmt.Sprintf("%dx%dx24", width, height))
	c.ExtraFiles = []*os.File{tell}
	if err := c.Start(); err != nil {
		return nil, fmt.Errorf("starting Xvfb: %w", err)
	}
	tell.Close()
	line, err := bufio.NewReader(told).ReadString('\n')
	if err != nil {
		_ = c.Process.Kill()
		return nil, fmt.Errorf("no display from Xvfb: %v", c.Wait())
	}
	return &display{name: ":" + strings.TrimSpace(line), server: c, frame: filepath.Join(room, "Xvfb_screen0")}, nil
}

func (d *display) close() {
	_ = d.server.Process.Kill()
	_ = d.server.Wait()
}

// picture is what the display shows.
type picture struct {
	width, height, stride int
	pixels                []byte // blue, green, red and one unused
}

// shoot reads the picture: a file in the form of xwd.
func (d *display) shoot() (picture, error) {
	b, err := os.ReadFile(d.frame)
	if err != nil || len(b) < 100 {
		return picture{}, fmt.Errorf("the picture of the display: %d bytes, %v", len(b), err)
	}
	field := func(i int) int { return int(binary.BigEndian.Uint32(b[4*i:])) }
	const headerSize, pixmapWidth, pixmapHeight, bitsPerPixel, bytesPerLine, colours = 0, 4, 5, 11, 12, 19
	start := field(headerSize) + 12*field(colours)
	p := picture{width: field(pixmapWidth), height: field(pixmapHeight), stride: field(bytesPerLine)}
	if end := start + p.stride*p.height; field(bitsPerPixel) == 32 && end <= len(b) {
		p.pixels = b[start:end]
		return p, nil
	}
	return p, fmt.Errorf("the picture of the display has %d bits a pixel", field(bitsPerPixel))
}

// at is the colour at a place.
func (p picture) at(x, y int) uint32 {
	return binary.LittleEndian.Uint32(p.pixels[y*p.stride+4*x:]) & 0xffffff
}

// colours is how many colours a part of the picture has, and the share of its
// most frequent one.
func (p picture) colours(of image.Rectangle) (n int, most float64) {
	of = of.Intersect(image.Rect(0, 0, p.width, p.height))
	counts := map[uint32]int{}
	for y := of.Min.Y; y < of.Max.Y; y++ {
		for x := of.Min.X; x < of.Max.X; x++ {
			counts[p.at(x, y)]++
		}
	}
	top := 0
	for _, c := range counts {
		top = max(top, c)
	}
	return len(counts), float64(top) / float64(max(1, of.Dx()*of.Dy()))
}

// light is how light a part of the picture is on the whole, from 0 to 255.
func (p picture) light(of image.Rectangle) int {
	sum, n := 0, 0
	for y := of.Min.Y; y < of.Max.Y; y += 3 {
		for x := of.Min.X; x < of.Max.X; x += 3 {
			c := p.at(x, y)
			sum, n = sum+int(c>>16+c>>8&0xff+c&0xff)/3, n+1
		}
	}
	return sum / max(1, n)
}

var seed = maphash.MakeSeed()

// same is equal for pictures that are.
func (p picture) same() uint64 { return maphash.Bytes(seed, p.pixels) }

// save writes the picture as PNG.
func (p picture) save(path string) error {
	m := image.NewRGBA(image.Rect(0, 0, p.width, p.height))
	for y := range p.height {
		for x := range p.width {
			c := p.at(x, y)
			m.SetRGBA(x, y, color.RGBA{uint8(c >> 16), uint8(c >> 8), uint8(c), 255})
		}
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return png.Encode(f, m)
}
