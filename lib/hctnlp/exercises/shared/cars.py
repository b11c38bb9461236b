"""Real text to train on at the end of a notebook: the car dialogues in words, and which words belong together."""

SYSTEMS = {
    "制动 brakes": "刹车片 刹车盘 分泵 刹车油 手刹 导向销 制动蹄 消音片",
    "空调 air conditioning": "空调 压缩机 冷凝器 蒸发箱 制冷剂 鼓风机 风门电机 暖风 暖水箱 冷冻油",
    "传动 transmission": "变速箱 变速箱油 离合器 离合片 离合器片 压盘 双离合 输入轴 分离轴承",
    "点火 ignition": "火花塞 喷油嘴 节气门 点火线圈 氧传感器 缺缸 三元催化 曲轴位置传感器",
    "电源 battery": "电瓶 发电机 亏电 搭电 蓄电池 小电瓶 搭铁 搭铁线",
    "轮胎 wheels": "轮胎 轮毂 备胎 胎压 四轮定位 前束 动平衡 花纹深度 胎侧",
    "冷却 cooling": "水温 水泵 节温器 冷却液 防冻液 水箱 电子扇 水温传感器",
    "机油 engine oil": "机油 油底壳 机油尺 烧机油 5W-30 0W-20 机滤 活塞环",
}


def car_dialogues() -> list[list[str]]:
    """The dialogues of ``car_qa``, cleaned and segmented: the words of each, one after the other."""
    from hctnlp.corpus.dialogues import car_qa
    from hctnlp.corpus.segmentation import segment

    return [[word for text in dialogue.sentences() for word in segment(text)] for dialogue in car_qa()]


def car_systems() -> list[list[str]]:
    """The systems of a car: the name of each in both languages, then words of the dialogues that belong to it."""
    return [[name, *words.split()] for name, words in SYSTEMS.items()]
