// Checks a ledger as outsiders do, with golang.org/x/mod/sumdb alone: its signed checkpoint, its tiles, the proof of
// each release, and that it continues an earlier checkpoint. It reads from standard input what it asks for on standard
// output, so that nothing but the two packages is at work here:
//
//	> checkpoint            < 123\n and 123 bytes
//	> ok size=… proofs=…    the last line, or an error on standard error and exit code 1
package main

import (
	"bufio"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

var in = bufio.NewReader(os.Stdin)

func get(path string) ([]byte, error) {
	fmt.Println(path)
	line, err := in.ReadString('\n')
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(strings.TrimSpace(line))
	if err != nil || n < 0 {
		return nil, fmt.Errorf("%s: not found", path)
	}
	data := make([]byte, n)
	_, err = io.ReadFull(in, data)
	return data, err
}

// readTree opens a signed checkpoint and reads its three lines, as C2SP's tlog-checkpoint has them.
func readTree(data []byte, verifier note.Verifier) (tlog.Tree, error) {
	n, err := note.Open(data, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		return tlog.Tree{}, fmt.Errorf("not a checkpoint: %q", n.Text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	hash, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: hash}, err
}

// tiles reads tiles of height 8 at the addresses of C2SP's tlog-tiles.
type tiles struct{}

func (tiles) Height() int                         { return 8 }
func (tiles) SaveTiles(_ []tlog.Tile, _ [][]byte) {}
func (tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		data, err := get(strings.Replace(tile.Path(), "tile/8/", "tile/", 1))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

// checkProof checks a tlog-proof, whose extra line holds the entry, and gives the entry.
func checkProof(data []byte, verifier note.Verifier) (string, error) {
	head, checkpoint, found := strings.Cut(string(data), "\n\n")
	lines := strings.Split(head, "\n")
	if !found || len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" {
		return "", errors.New("not a proof")
	}
	entry, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return "", err
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return "", err
	}
	var proof tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return "", err
		}
		proof = append(proof, hash)
	}
	tree, err := readTree([]byte(checkpoint), verifier)
	if err != nil {
		return "", err
	}
	return string(entry), tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry))
}

func run(vkey, old string, releases []string) error {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return err
	}
	checkpoint, err := get("checkpoint")
	if err != nil {
		return err
	}
	tree, err := readTree(checkpoint, verifier)
	if err != nil {
		return err
	}
	hashes := tlog.TileHashReader(tree, tiles{})
	for _, release := range releases {
		data, err := get("proof/" + release)
		if err != nil {
			return err
		}
		entry, err := checkProof(data, verifier)
		if err != nil {
			return fmt.Errorf("%s: %w", release, err)
		}
		if !strings.Contains(entry, `"kind":"RELEASED"`) || !strings.Contains(entry, release) {
			return fmt.Errorf("%s: the proof is of %s", release, entry)
		}
	}
	// Every leaf can be had from the tiles, and each tile belongs to the tree that was signed.
	for n := int64(0); n < tree.N; n++ {
		if _, err := hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, n)}); err != nil {
			return err
		}
	}
	if old != "" {
		data, err := os.ReadFile(old)
		if err != nil {
			return err
		}
		before, err := readTree(data, verifier)
		if err != nil {
			return err
		}
		if before.N > tree.N {
			return errors.New("the ledger has become shorter")
		}
		if before.N > 0 {
			proof, err := tlog.ProveTree(tree.N, before.N, hashes)
			if err != nil {
				return err
			}
			if err := tlog.CheckTree(proof, tree.N, tree.Hash, before.N, before.Hash); err != nil {
				return err
			}
		}
	}
	fmt.Printf("ok size=%d proofs=%d\n", tree.N, len(releases))
	return nil
}

func main() {
	if err := run(os.Args[1], os.Args[2], os.Args[3:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
