import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Scanner;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j in the folder of the first argument, with the configuration file of the second, on the Bolt port of the third
 * (0: any free one). The first line of its input is the password. While it serves, connection.json lies in the folder, and lock
 * holds the id of the process that started it.
 * It ends when its input closes, so that it never outlives the process that started it.
 */
final class Launcher {
    /** Exit code that says: another process serves this folder. */
    private static final int IN_USE = 3;
    /** Exit code that says: the data cannot be read; the reason stands on the error stream. */
    private static final int UNREADABLE = 4;

    public static void main(String[] arguments) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        var folder = Path.of(arguments[0]);
        var input = new Scanner(System.in);
        var password = input.nextLine();
        // The operating system releases this lock when the process ends, however it ends.
        var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) System.exit(IN_USE);
        var starter = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
        lock.truncate(0).write(ByteBuffer.wrap(starter.toString().getBytes()));

        var connection = folder.resolve("connection.json");
        Files.deleteIfExists(connection);
        var neo4j = new DatabaseManagementServiceBuilder(folder)
                .loadPropertiesFromFile(Path.of(arguments[1]))
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[2])))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            connection.toFile().delete();
            neo4j.shutdown();
        }));
        var graph = (GraphDatabaseAPI) neo4j.database("neo4j");
        var failure = ((GraphDatabaseAPI) neo4j.database("system")).getDependencyResolver()
                .resolveDependency(DatabaseStateService.class).causeOfFailure(graph.databaseId());
        if (failure.isPresent()) {
            failure.get().printStackTrace();
            Runtime.getRuntime().halt(UNREADABLE);
        }
        if (!graph.isAvailable(60_000)) throw new IllegalStateException("The database does not become available.");
        neo4j.database("system").executeTransactionally(
                "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));

        var port = graph.getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT).getPort();
        var unfinished = folder.resolve("connection.json.part");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, """
                { "uri": "bolt://127.0.0.1:%d", "username": "neo4j", "password": "%s" }
                """.formatted(port, password));
        Files.move(unfinished, connection, StandardCopyOption.ATOMIC_MOVE);

        while (input.hasNextLine()) input.nextLine();
        System.exit(0);
    }
}
