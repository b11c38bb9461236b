"""The library on NumPy's arrays, for the references. It is imported where one is asked: practice goes without it."""


def tensors(*arrays):
    import torch

    return tuple(map(torch.tensor, arrays))


def arrays(*tensors):
    return tuple(tensor.detach().numpy() for tensor in tensors)


def with_bias(W_x, W_h):
    """Weights whose bias is zero: a gradient does not depend on it, and it has one itself."""
    import torch

    from hctnlp.recurrent import Weights

    return Weights(*tensors(W_x, W_h), torch.zeros(len(W_h), dtype=torch.float64))


def fill(layer, *given):
    """Write W_x, W_h and b of each layer and direction into a layer of the library, the directions side by side."""
    import torch

    places = [(number, bool(reverse)) for number in range(layer.num_layers) for reverse in range(layer.num_directions)]
    for place, triple in zip(places, given, strict=True):
        for own, values in zip(layer.weights(*place), tensors(*triple), strict=False):
            with torch.no_grad():
                own.copy_(values)
    return layer
