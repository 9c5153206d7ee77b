package huanzhi.register.category;

/// What was held against an enterprise within a year: penalties decided, complaints found true.
public record Conduct(int penalties, int upheldComplaints) {

    public static final Conduct NONE = new Conduct(0, 0);

    public Conduct plus(Conduct other) {
        return new Conduct(penalties + other.penalties, upheldComplaints + other.upheldComplaints);
    }
}
