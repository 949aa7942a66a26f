package nutation.server.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import nutation.server.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DataFolderTest {
    @TempDir
    Path folder;

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void onlyTheOwnerMayEnterTheFolderAndReadItsFiles() throws CannotStart, IOException {
        Path data = folder.resolve("parent/data");
        try (DataFolder open = DataFolder.open(data)) {
            assertEquals("rwx------", permissions(data));
            assertEquals("rw-------", permissions(data.resolve("secret")));
            assertEquals("rw-------", permissions(data.resolve("nutation.lock")));
            assertEquals("rw-------", permissions(open.diary()));
            ServerFile.write(data, 1, null);
            assertEquals("rw-------", permissions(data.resolve("server.json")));
        }
    }

    @Test
    void anEmptyFolderThatOthersMayReadIsClosedToThem() throws CannotStart, IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataFolder.open(folder).close();
        assertEquals("rwx------", permissions(folder));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataFolder.open(folder).close();
        assertEquals("rwx------", permissions(folder));
    }

    @Test
    void aFolderFullOfOtherThingsKeepsItsPermissions() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThrows(CannotStart.FolderNotOurs.class, () -> DataFolder.open(folder));

        assertEquals("rwxr-xr-x", permissions(folder));
        assertFalse(Files.exists(folder.resolve("secret")));
    }

    @Test
    void aFolderWithoutTheRightToWriteIsRefused() throws IOException {
        // Root may write everywhere, except where the system makes the folder itself.
        boolean root = "root".equals(System.getProperty("user.name"));
        Path closed = root ? Path.of("/proc/self/task") : folder;
        if (!root) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        }
        CannotStart refusal = assertThrows(CannotStart.class, () -> DataFolder.open(closed));
        assertTrue(
                refusal instanceof CannotStart.FolderNotWritable || refusal instanceof CannotStart.FolderNotOurs,
                refusal.getMessage());
        assertThrows(CannotStart.FolderNotWritable.class, () -> DataFolder.open(closed.resolve("data")));
    }

    @Test
    void theSecretIsMadeOnceAndDiffersFromInstallToInstall() throws CannotStart {
        String first = secretOf(folder.resolve("one"));
        assertTrue(first.matches("[A-Za-z0-9_-]{43}"), first);
        assertEquals(first, secretOf(folder.resolve("one")));
        assertFalse(first.equals(secretOf(folder.resolve("two"))));
    }

    @Test
    void aSecretThatWasCutShortIsMadeAnew() throws CannotStart, IOException {
        secretOf(folder.resolve("one"));
        Files.writeString(folder.resolve("one/secret"), "short");
        assertEquals(43, secretOf(folder.resolve("one")).length());
        assertEquals("rw-------", permissions(folder.resolve("one/secret")));
    }

    private static String secretOf(Path data) throws CannotStart {
        try (DataFolder open = DataFolder.open(data)) {
            return open.secret().text();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void onlyTheWholeSecretOpensAndItIsNeverPrinted() {
        Secret secret = new Secret("a".repeat(43));
        assertTrue(secret.is("a".repeat(43)));
        for (String wrong :
                new String[] {"", "a", "a".repeat(42), "a".repeat(44), "A".repeat(43), "\u0430".repeat(43)}) {
            assertFalse(secret.is(wrong));
        }
        assertFalse(secret.is(null));
        assertFalse(secret.toString().contains("aa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "9p", "ceph", "afpfs"})
    void networkDrivesAreKnownByTheirType(String type) {
        assertTrue(NetworkDrive.isNetwork(type));
        assertTrue(NetworkDrive.isNetwork(type.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ext4",
                "xfs",
                "btrfs",
                "zfs",
                "apfs",
                "hfs",
                "NTFS",
                "tmpfs",
                "overlay",
                "vfat",
                "f2fs",
                "fuse.gocryptfs",
                "fuseblk"
            })
    void disksOfThisComputerAreNoNetworkDrives(String type) {
        assertFalse(NetworkDrive.isNetwork(type));
    }
}
