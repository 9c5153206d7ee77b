package huanzhi;

/// Entry of the program.
final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        System.out.println("huanzhi");
    }
}
