package huanzhi.inspection.letter;

import huanzhi.base.Labelled;

/// What the wording may ask of one problem or one photograph in a list.
enum LineSlot implements Labelled {
    PROBLEM_NUMBER("问题序号"),
    PROBLEM("问题内容"),
    PROBLEM_BASIS("问题依据"),
    PROBLEM_DUE("整改期限"),
    PROBLEM_FATE("问题处理"),
    PHOTO_NUMBER("照片序号"),
    PHOTO_NAME("照片名称"),
    PHOTO_HASH("照片散列"),
    PHOTO_ADDED("照片存入时间");

    private final String label;

    LineSlot(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
