package nutation.server.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells a network drive from a disk of this computer, by the name that the system gives its file system.
///
/// SQLite keeps its write-ahead log in memory shared by the processes of one computer; over a network neither that
/// nor file locks can be trusted.
final class NetworkDrive {
    private static final Set<String> TYPES = Set.of(
            "9p",
            "afpfs",
            "afs",
            "beegfs",
            "ceph",
            "cifs",
            "coda",
            "davfs",
            "gfs",
            "gfs2",
            "glusterfs",
            "gpfs",
            "lustre",
            "ncpfs",
            "nfs",
            "nfs4",
            "ocfs2",
            "orangefs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "webdav");

    private static final Set<String> FUSE = Set.of(
            "ceph",
            "curlftpfs",
            "davfs",
            "davfs2",
            "gcsfuse",
            "glusterfs",
            "mfs",
            "rclone",
            "s3fs",
            "seaweedfs",
            "smbnetfs",
            "sshfs");

    private NetworkDrive() {}

    /// The type of the network file system on which the folder lies; empty on a disk of this computer.
    static Optional<String> under(Path folder) throws IOException {
        if (folder.toString().startsWith("\\\\")) {
            return Optional.of("UNC path");
        }
        String type = Files.getFileStore(folder).type();
        return isNetwork(type) ? Optional.of(type) : Optional.empty();
    }

    static boolean isNetwork(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return TYPES.contains(name) || (name.startsWith("fuse.") && FUSE.contains(name.substring("fuse.".length())));
    }
}
